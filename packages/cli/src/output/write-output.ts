import type { OutputFile } from "@quickback/compiler/compile";
import { compare, filesAtRisk, isSame, type Difference } from "./compare.js";
import { readFolder } from "./folder.js";
import { hashesOf, withManifest } from "./manifest.js";
import { repairSwap, swapIn } from "./swap.js";

export type Written =
  | { readonly kind: "unchanged" }
  | { readonly kind: "written"; readonly difference: Difference }
  /** Nothing was written: these files hold what no compile has made. */
  | { readonly kind: "refused"; readonly atRisk: readonly string[] };

/** Makes an output folder hold these files, their manifest, and nothing else; `force` gives up edits made by hand. */
export async function writeOutput(out: string, files: readonly OutputFile[], force: boolean): Promise<Written> {
  await repairSwap(out);
  const output = withManifest(files);
  const wanted = hashesOf(output);
  const folder = await readFolder(out);
  const difference = compare(folder.files, wanted);
  if (isSame(difference)) return { kind: "unchanged" };
  const atRisk = filesAtRisk(folder, wanted);
  if (atRisk.length > 0 && !force) return { kind: "refused", atRisk };
  await swapIn(out, output);
  return { kind: "written", difference };
}

/** How an output folder differs from these files and their manifest; writes nothing. */
export async function checkOutput(out: string, files: readonly OutputFile[]): Promise<Difference> {
  return compare((await readFolder(out)).files, hashesOf(withManifest(files)));
}
