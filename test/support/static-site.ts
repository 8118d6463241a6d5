import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../packages/cli/src/main.js";

/** The files of a static site, by their paths. */
export type StaticSite = ReadonlyMap<string, string>;

export interface Run {
  readonly code: number;
  /** All that the command said. */
  readonly said: string;
}

/** Runs `quickback docs build` in this process. */
export async function docsBuild(...options: string[]): Promise<Run> {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const terminal = {
    colour: false,
    print: say,
    note: say,
    live: () => undefined,
    style: (_: string, text: string) => text,
  };
  const code = await main(["docs", "build", ...options], terminal);
  return { code, said: said.join("\n") };
}

/** Builds the site of a project, and reads it. */
export async function siteOfProject(project: string, ...options: string[]): Promise<StaticSite> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  try {
    const { code, said } = await docsBuild("--project", project, "--out", folder, ...options);
    if (code !== 0) throw new Error(said);
    return await readSite(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSite(folder: string): Promise<StaticSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const);
  return new Map(await Promise.all(read));
}
