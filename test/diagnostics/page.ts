import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const folder = join(import.meta.dirname, "../../docs/diagnostics");

/** A page of `docs/diagnostics`: one code, and projects that are wrong and right. */
export interface Page {
  readonly code: string;
  readonly heading: string | undefined;
  /** Its first sentence, which the index repeats. */
  readonly summary: string | undefined;
  readonly examples: readonly Example[];
}

/** One section: a project, as files by their paths below the root. */
export interface Example {
  /** `Wrong`, `Right`, or more: `Wrong: two files with one route`. */
  readonly title: string;
  readonly isWrong: boolean;
  /** Empty for a file that is not there. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads every page, in order of the codes. */
export function readPages(): Page[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return names.toSorted().map((name) => readPage(name.replace(/\.md$/, ""), readFileSync(join(folder, name), "utf8")));
}

function readPage(code: string, text: string): Page {
  const [head = "", ...sections] = text.split(/^## /m);
  const [heading, prose = ""] = head.replace(/^# /, "").split("\n\n");
  const summary = /^[^]*?\.(?=\s|$)/.exec(prose)?.[0].replaceAll("\n", " ");
  return { code, heading, summary, examples: sections.map(readExample) };
}

function readExample(section: string): Example {
  const title = section.split("\n", 1)[0] ?? "";
  const blocks = [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block = ""]) => readFile(block));
  return { title, isWrong: title.startsWith("Wrong"), files: Object.fromEntries(blocks) };
}

/** A block is `posts.ts`, unless its first line names another file, or one that is not there. */
function readFile(block: string): [path: string, text: string] {
  const named = /^\/\/ ((?:quickback|src)\/\S+\.ts)(: not there)?\n/.exec(block);
  const path = named?.[1] ?? "quickback/features/posts/posts.ts";
  return [path, named?.[2] === undefined ? block : ""];
}
