import { basename, dirname, join, sep } from "node:path";
import { isInside } from "../build/places.js";

/** What is watched: a project's own folder `quickback/`, and single files besides. */
export interface Scope {
  /** Absolute, without symbolic links. */
  readonly root: string;
  /** Absolute: files outside of `quickback/` that a compile has read. */
  readonly files: ReadonlySet<string>;
}

/** Files in the root that decide how a project compiles or runs. */
const ofRoot = [".env", ".dev.vars", "package.json", "tsconfig.json"];

export function scopeOf(root: string, sources: Iterable<string>): Scope {
  const isOutside = (file: string) => !isInside(file, join(root, "quickback"));
  return { root, files: new Set([...ofRoot.map((name) => join(root, name)), ...[...sources].filter(isOutside)]) };
}

/** The folders to start from: the root, and those of files that lie elsewhere. */
export function foldersOf({ root, files }: Scope): string[] {
  const elsewhere = [...files].filter((file) => !isInside(file, root)).map((file) => dirname(file));
  return [...new Set([root, ...elsewhere])];
}

/** Whether a file, or a folder that leads to one, is watched. */
export function isWatched(scope: Scope, path: string): boolean {
  const quickback = join(scope.root, "quickback");
  if (isInside(path, join(quickback, "migrations"))) return false;
  if (isInside(path, quickback)) return !isPassing(path.slice(quickback.length));
  if (scope.files.has(path) || path === scope.root) return true;
  const folder = path + sep;
  return [...scope.files].some((file) => file.startsWith(folder));
}

/** What tools and databases write, below `quickback/`. */
function isPassing(path: string): boolean {
  const isHidden = path.split(sep).some((name) => name === "node_modules" || name.startsWith("."));
  return isHidden || /\.(db|sqlite3?)(-(wal|shm|journal))?$|~$/.test(basename(path));
}
