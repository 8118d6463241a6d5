import type { OutputFile } from "@quickback/compiler/compile";
import { compare, filesAtRisk, isSame, type Difference } from "./compare.js";
import { explainedWrite } from "./explain.js";
import { readFolder } from "./folder.js";
import { hashesOf, withManifest } from "./manifest.js";
import { repairSwap, swapIn } from "./swap.js";

export type Written =
  | { readonly kind: "unchanged" }
  | { readonly kind: "written"; readonly difference: Difference }
  /** Nothing was written: these files hold what no compile has made. */
  | { readonly kind: "refused"; readonly atRisk: readonly string[] };

/**
 * Makes an output folder hold these files, their manifest, and nothing else; `force` gives up edits made by hand. A file
 * that holds its text already keeps its time. Throws a `Failure` where the folder can't be written.
 */
export async function writeOutput(out: string, files: readonly OutputFile[], force: boolean): Promise<Written> {
  try {
    return await write(out, files, force);
  } catch (error) {
    throw explainedWrite(error, out);
  }
}

async function write(out: string, files: readonly OutputFile[], force: boolean): Promise<Written> {
  await repairSwap(out);
  const output = withManifest(files);
  const wanted = hashesOf(output);
  const folder = await readFolder(out);
  const difference = compare(folder.files, wanted);
  if (isSame(difference)) return { kind: "unchanged" };
  const atRisk = filesAtRisk(folder, wanted);
  if (atRisk.length > 0 && !force) return { kind: "refused", atRisk };
  await swapIn(out, output, (path) => folder.files.get(path) === wanted.get(path));
  return { kind: "written", difference };
}

/** How an output folder differs from these files and their manifest; writes nothing. */
export async function checkOutput(out: string, files: readonly OutputFile[]): Promise<Difference> {
  return compare((await readFolder(out)).files, hashesOf(withManifest(files)));
}
