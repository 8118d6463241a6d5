import { mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OutputFile } from "@quickback/compiler/compile";
import { build, type BuildFailure } from "esbuild";
import { Failure } from "../command/failure.js";
import { unlessMissing } from "../process/error-codes.js";
import { isRunning } from "../process/running.js";
import { overlay } from "./overlay.js";
import type { CompiledServer } from "./server.js";

interface Sources {
  readonly root: string;
  /** Where the files will lie; their imports are computed from there. */
  readonly out: string;
  readonly files: readonly OutputFile[];
}

const entry = `
export { createApp, describe } from "./server/app.js";
export { auth } from "./server/auth.js";
export * as tables from "./server/tables.js";
`;

/**
 * Imports a compiled server that has not been written yet. Throws a `Failure` where a module of the author's can't be
 * bundled or throws while it is imported.
 */
export async function loadServer(sources: Sources): Promise<CompiledServer> {
  const code = await bundle(sources);
  return inFile(sources.root, code, (url) => importModule(url));
}

async function bundle({ root, out, files }: Sources): Promise<string> {
  try {
    const { outputFiles } = await build({
      stdin: { contents: entry, sourcefile: join(out, "entry.ts"), resolveDir: out, loader: "ts" },
      plugins: [overlay(root, out, files)],
      absWorkingDir: root,
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      sourcemap: "inline",
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  } catch (error) {
    throw new Failure(`The compiled server can't be bundled: ${firstMessage(error)}`);
  }
}

function firstMessage(error: unknown): string {
  // esbuild rejects with a BuildFailure; anything else is shown as it is.
  const [first] = (error as Partial<BuildFailure>).errors ?? [];
  if (first === undefined) return String(error);
  const { location, text } = first;
  return location === null ? text : `${location.file}:${location.line}:${location.column + 1}: ${text}`;
}

let bundles = 0;

/** Puts code in a file inside the project, so that its packages are found, for as long as `use` takes. */
async function inFile<T>(root: string, code: string, use: (url: string) => Promise<T>): Promise<T> {
  const folder = join(root, ".quickback");
  bundles += 1;
  const file = join(folder, `server-${process.pid}-${bundles}.mjs`);
  await removeAbandoned(folder);
  await put(folder, file, code);
  try {
    return await use(pathToFileURL(file).href);
  } finally {
    await rm(file, { force: true });
    await rmdir(folder).catch(() => undefined);
  }
}

/** Again if another compile, done with it, removes the folder in between. */
async function put(folder: string, file: string, code: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isPut = await writeFile(file, code).then(() => true, unlessMissing(false));
  if (!isPut) await put(folder, file, code);
}

/** Removes what a killed process left. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(unlessMissing([]))) {
    const [, pid] = /^server-(\d+)-\d+\.mjs$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

async function importModule(url: string): Promise<CompiledServer> {
  try {
    // The entry above says what the module exports.
    return (await import(url)) as CompiledServer;
  } catch (error) {
    throw new Failure(`The compiled server can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}
