import type { Folder } from "./folder.js";
import { manifestPath, type Hashes } from "./manifest.js";

/** How an output folder differs from what a compile makes now; paths in their order. */
export interface Difference {
  /** On disk, with other content. */
  readonly changed: readonly string[];
  /** Not on disk. */
  readonly missing: readonly string[];
  /** On disk, and not made by this compile. */
  readonly extra: readonly string[];
}

export function compare(disk: Hashes, wanted: Hashes): Difference {
  const names = [...wanted.keys()].toSorted();
  return {
    changed: names.filter((path) => disk.has(path) && disk.get(path) !== wanted.get(path)),
    missing: names.filter((path) => !disk.has(path)),
    extra: [...disk.keys()].filter((path) => !wanted.has(path)).toSorted(),
  };
}

export function isSame({ changed, missing, extra }: Difference): boolean {
  return changed.length + missing.length + extra.length === 0;
}

/** The files whose content would be lost, because no compile has written it: edited or added by hand. */
export function filesAtRisk({ files, manifest }: Folder, wanted: Hashes): string[] {
  const { changed, extra } = compare(files, wanted);
  return [...changed, ...extra]
    .filter((path) => path !== manifestPath && files.get(path) !== manifest.get(path))
    .toSorted();
}
