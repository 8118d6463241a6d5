import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bundle } from "./bundle.js";
import type { Failure } from "./failure.js";

type Exports = Readonly<Record<string, unknown>>;

/** What the author's modules export, and why some of them could not be evaluated. */
export interface Evaluation {
  /** By path. A module that failed, or that needs one that did, is not in it. */
  readonly modules: ReadonlyMap<string, Exports>;
  readonly failures: readonly Failure[];
}

/**
 * Runs a bundle from a temporary file inside the project, where its bare imports resolve, and leaves nothing behind.
 * A module that throws does not keep the others from loading.
 */
export async function evaluate(root: string, bundle: Bundle): Promise<Evaluation> {
  const folder = await mkdtemp(join(root, ".quickback-"));
  try {
    const file = join(folder, "project.mjs");
    await writeFile(file, bundle.code);
    return await run(file, bundle);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(file: string, bundle: Bundle): Promise<Evaluation> {
  const loaders = await importLoaders(file);
  if (loaders instanceof Error) return { modules: new Map(), failures: [failureOf(loaders, undefined, bundle)] };
  const modules = new Map<string, Exports>();
  const failures: Failure[] = [];
  for (const [path, load] of Object.entries(loaders)) {
    try {
      modules.set(path, await load());
    } catch (error) {
      const failure = failureOf(error, path, bundle);
      if (!failures.some((earlier) => areSame(earlier, failure))) failures.push(failure);
    }
  }
  const failed = new Set(failures.map((failure) => failure.file ?? ""));
  for (const path of modules.keys()) if (reaches(path, failed, bundle.imports)) modules.delete(path);
  return { modules, failures };
}

/** A module that throws does so again for every module that imports it. */
function areSame(left: Failure, right: Failure): boolean {
  return left.file === right.file && left.text === right.text;
}

/** A package without an export that is imported from it fails here, for all modules at once. */
async function importLoaders(file: string): Promise<Record<string, () => Promise<Exports>> | Error> {
  try {
    const imported: { default: Record<string, () => Promise<Exports>> } = await import(
      /* @vite-ignore */ pathToFileURL(file).href
    );
    return imported.default;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether a module is, or imports through others, one of those that failed: it may be half made. */
function reaches(
  path: string,
  failed: ReadonlySet<string>,
  imports: Bundle["imports"],
  seen = new Set<string>(),
): boolean {
  if (failed.has(path)) return true;
  if (seen.has(path)) return false;
  seen.add(path);
  return (imports.get(path) ?? []).some((next) => reaches(next, failed, imports, seen));
}

/** An author's module threw: what, and where by its stack. */
function failureOf(error: unknown, path: string | undefined, bundle: Bundle): Failure {
  const text = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
  const origin = originOf(error, bundle);
  return {
    kind: "module-throws",
    text: text.replace(/\.$/, ""),
    file: origin?.file ?? path,
    position: origin && { line: origin.line, column: origin.column, length: 1 },
  };
}

interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The innermost place of a stack that lies in an author's file. */
function originOf(error: unknown, { map, imports }: Bundle): Origin | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = [...stack.matchAll(/project\.mjs[^\s)]*?:(\d+):(\d+)/g)];
  const sourceMap = new SourceMap(JSON.parse(map));
  for (const [, line, column] of places) {
    const entry = sourceMap.findEntry(Number(line) - 1, Number(column) - 1);
    if ("originalSource" in entry && imports.has(entry.originalSource)) {
      return { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
    }
  }
  return undefined;
}
