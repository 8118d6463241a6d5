import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A bug, as a change of one place in the sources, and the tests that must fail where it is. */
export interface Mutant {
  /** What the server does wrong. */
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

/** The file with the bug in it; throws where the place is not there, or there twice. */
export async function mutated(root: string, { name, file, find, replace }: Mutant): Promise<string> {
  const source = await readFile(join(root, file), "utf8");
  const places = source.split(find).length - 1;
  if (places !== 1) throw new Error(`${name}: ${file} has ${places} places with ${JSON.stringify(find)}`);
  return source.replace(find, () => replace);
}

/** Puts the bug into the sources below a folder, and gives what takes it out again. */
export async function plant(root: string, mutant: Mutant): Promise<() => Promise<void>> {
  const file = join(root, mutant.file);
  const source = await readFile(file, "utf8");
  await writeFile(file, await mutated(root, mutant));
  return () => writeFile(file, source);
}
