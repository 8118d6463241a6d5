import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isErrorWith, unlessMissing } from "../process/error-codes.js";
import { hash, manifestPath, parseManifest, type Hashes } from "./manifest.js";

/** An output folder as it lies on disk. */
export interface Folder {
  readonly files: Hashes;
  /** What its manifest says; empty without one. */
  readonly manifest: Hashes;
}

/** Reads an output folder; one that does not exist is empty. */
export async function readFolder(folder: string): Promise<Folder> {
  const names = await readdir(folder).catch(unlessMissing([]));
  const files = new Map<string, string>();
  for (const name of names.filter((name) => !isOfTools(name))) await readEntry(folder, name, files);
  const manifest = await readFile(join(folder, manifestPath), "utf8").catch(unlessMissing(""));
  return { files, manifest: parseManifest(manifest) };
}

/** Whether an entry at the top of an output folder belongs to tools that run there: `.wrangler`, `node_modules`. */
export function isOfTools(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

async function readEntry(folder: string, path: string, files: Map<string, string>): Promise<void> {
  const absolute = join(folder, path);
  try {
    files.set(path, hash(await readFile(absolute)));
  } catch (error) {
    if (!isErrorWith(error, "EISDIR")) throw error;
    for (const name of await readdir(absolute)) await readEntry(folder, `${path}/${name}`, files);
  }
}
