import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { misuse } from "../command/failure.js";
import { unlessMissing } from "../process/error-codes.js";

/** The project's folder, absolute and without symbolic links. Throws a `Failure` where there is no `quickback/` in it. */
export async function findRoot(project: string): Promise<string> {
  const root = await realpath(resolve(project)).catch(unlessMissing(undefined));
  if (root === undefined)
    throw misuse(`There is no folder ${resolve(project)}.`, "Name the project's folder: --project DIR.");
  const quickback = await realpath(join(root, "quickback")).catch(unlessMissing(undefined));
  if (quickback !== undefined) return root;
  throw misuse(
    `${root} has no folder quickback/.`,
    "Start a project there with quickback init, or name the folder of one: --project DIR.",
  );
}

/** The output folder, absolute and without symbolic links; it need not exist. It must not hold the author's files. */
export async function findOut(root: string, out: string): Promise<string> {
  const found = await realpathOfMissing(resolve(out));
  const sources = join(root, "quickback");
  if (!isInside(sources, found) && !isInside(found, sources)) return found;
  throw misuse(`${found} can't be the output folder: it is replaced in whole, and the features lie there.`);
}

async function realpathOfMissing(path: string): Promise<string> {
  const found = await realpath(path).catch(unlessMissing(undefined));
  if (found !== undefined || dirname(path) === path) return found ?? path;
  return join(await realpathOfMissing(dirname(path)), basename(path));
}

/** Whether a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== "..";
}
