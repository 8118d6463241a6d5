import { relative } from "node:path";

/** A path as a person reads it: from the current folder where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path) || ".";
  return near.length < path.length ? near : path;
}
