import { access, copyFile, link, mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "@quickback/compiler/compile";
import { Failure } from "../command/failure.js";
import { isErrorWith, unlessMissing } from "../process/error-codes.js";
import { isRunning } from "../process/running.js";
import { isOfTools } from "./folder.js";

/**
 * Replaces an output folder in whole: the new one is made beside it, the old one renamed aside, the new one renamed in.
 * Whatever is interrupted, `repairSwap` finds the old or the new output complete. The files that `isUnchanged` names
 * are taken over from the old folder, with their times: a tool that watches the output sees what really changed.
 */
export async function swapIn(
  out: string,
  files: readonly OutputFile[],
  isUnchanged: (path: string) => boolean,
): Promise<void> {
  const fresh = sibling(out, `tmp-${process.pid}`);
  await repairSwap(out);
  try {
    await rm(fresh, { recursive: true, force: true });
    for (const { path, text } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      if (isUnchanged(path)) await takeOver(join(out, path), join(fresh, path));
      else await writeFile(join(fresh, path), text);
    }
    await exchange(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The same file under a second name, for the first is about to go; a copy where the disk knows no such thing. */
async function takeOver(file: string, fresh: string): Promise<void> {
  try {
    await link(file, fresh);
  } catch {
    await copyFile(file, fresh);
    const { atime, mtime } = await stat(file);
    await utimes(fresh, atime, mtime);
  }
}

/** Puts right what an interrupted swap left behind. */
export async function repairSwap(out: string): Promise<void> {
  const aside = sibling(out, "old");
  if (!(await exists(aside))) return removeAbandoned(out);
  if (await exists(out)) await finish(aside, out);
  else await rename(aside, out);
  return removeAbandoned(out);
}

async function exchange(fresh: string, out: string): Promise<void> {
  const aside = sibling(out, "old");
  await rename(out, aside).catch(unlessMissing(undefined)).catch(explain(out));
  try {
    await rename(fresh, out);
  } catch (error) {
    await rename(aside, out).catch(() => undefined);
    explain(out)(error);
  }
  await finish(aside, out);
}

/** Takes over what tools keep in the output folder, and removes the rest of the old one. */
async function finish(aside: string, out: string): Promise<void> {
  const names = await readdir(aside).catch(unlessMissing([]));
  for (const name of names.filter(isOfTools)) {
    if (!(await exists(join(out, name)))) await rename(join(aside, name), join(out, name));
  }
  await rm(aside, { recursive: true, force: true });
}

/** Removes what processes that no longer run were writing. */
async function removeAbandoned(out: string): Promise<void> {
  const prefix = basename(sibling(out, "tmp-"));
  const names = await readdir(dirname(out)).catch(unlessMissing([]));
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    if (isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

/** Beside the output, so that a rename stays on one disk. */
function sibling(out: string, suffix: string): string {
  return join(dirname(out), `.${basename(out)}.${suffix}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, unlessMissing(false));
}

function explain(out: string): (error: unknown) => never {
  return (error) => {
    if (!isErrorWith(error, "ENOTEMPTY", "EEXIST")) throw error;
    throw new Failure(`Another compile is writing ${out} at this moment.`, { help: "Run it again." });
  };
}
