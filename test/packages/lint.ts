import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What publint says of a tarball, suggestions and all. */
export async function lintPackage(tarball: string): Promise<string[]> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What is wrong with the types of a tarball for its importers, but for what is so on purpose; and its entry points. */
export async function lintTypes(tarball: string): Promise<{ entryPoints: string[]; problems: Problem[] }> {
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))));
  if (checked.types === false) throw new Error(`${checked.packageName} has no types.`);
  const problems = checked.problems.filter((problem) => !isOnPurpose(problem));
  return { entryPoints: Object.keys(checked.entrypoints), problems };
}

/**
 * - `moduleResolution: "node10"` knows no `exports`; TypeScript has given it up, and our packages have nothing else.
 * - CommonJS finds ES modules: every Node that we support can `require` them, which a test does.
 */
function isOnPurpose(problem: Problem): boolean {
  if (problem.kind === "NoResolution") return problem.resolutionKind === "node10";
  return problem.kind === "CJSResolvesToESM";
}
