import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./diagnostic.js";
import type { At } from "./finding.js";

/** Looks up, in the files below a folder, where each of these stands; `undefined` where there is no such file. */
export async function findPlaces(root: string, ats: readonly At[]): Promise<(Place | undefined)[]> {
  if (ats.length === 0) return [];
  const { locate } = await import("./locate.js"); // it loads TypeScript, which takes longer than all the rest
  const files = [...new Set(ats.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8").catch(() => undefined)));
  const sources = new Map(files.map((file, index) => [file, texts[index]]));
  return ats.map((at) => {
    const source = at.file === undefined ? undefined : sources.get(at.file);
    return source === undefined ? undefined : locate(at, source);
  });
}
