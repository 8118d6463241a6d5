import { readdir } from "node:fs/promises";
import { posix } from "node:path";
import { nearest } from "@quickback/policy";

const extension = /\.[cm]?[jt]sx?$/;

/** The module that a path in `folder` probably means, written the same way: `"./nots.js"` as `"./notes.js"`. */
export async function nearestFile(folder: string, written: string): Promise<string | undefined> {
  const name = posix.basename(written);
  const found = await readdir(posix.join(folder, posix.dirname(written))).catch(() => []);
  const modules = found.filter((file) => extension.test(file)).map((file) => file.replace(extension, ""));
  const meant = nearest(name.replace(extension, ""), modules);
  if (meant === undefined) return undefined;
  return `${written.slice(0, written.length - name.length)}${meant}${extension.exec(name)?.[0] ?? ""}`;
}
