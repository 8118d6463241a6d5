import { stat } from "node:fs/promises";
import { watch, type FSWatcher } from "chokidar";
import { unlessMissing } from "../process/error-codes.js";
import { createQueue, type Queue } from "./queue.js";
import { foldersOf, isWatched, scopeOf, type Scope } from "./scope.js";

/** The changes of a project's files. */
export interface Changes {
  /**
   * Waits until files have changed that no earlier call has named, and then rested for a moment: a burst of saves is
   * one answer. Empty once it is closed.
   */
  next(): Promise<readonly string[]>;
  /**
   * Watches these files too, wherever they lie, and no longer those of the last call. One that is new here and has
   * changed since (milliseconds since 1970) counts as changed: it was read before anyone watched it.
   */
  follow(sources: Iterable<string>, since: number): Promise<void>;
  close(): Promise<void>;
}

/** How long files have to rest, in milliseconds: chokidar joins an editor's rename to its save in 100. */
const rest = 60;

/** Watches `quickback/` and what decides how a project runs. Nothing that changes after it has resolved is missed. */
export async function watchProject(root: string): Promise<Changes> {
  const queue = createQueue(rest);
  let scope = scopeOf(root, []);
  let watcher = await open(scope, queue);
  return {
    next: () => queue.next(),
    async follow(sources, since) {
      const wanted = scopeOf(root, sources);
      if (isSame(scope, wanted)) return;
      const [before, known] = [watcher, scope];
      // The new one first: in between, both would tell.
      watcher = await open(wanted, queue);
      scope = wanted;
      const added = [...wanted.files].filter((file) => !known.files.has(file));
      for (const file of await changedSince(since, added)) queue.add(file);
      await before.close();
    },
    async close() {
      queue.close();
      await watcher.close();
    },
  };
}

/** How far a file's time may lie behind the clock, in milliseconds: file systems count coarsely. */
const coarseness = 20;

async function changedSince(since: number, files: readonly string[]): Promise<string[]> {
  const times = await Promise.all(files.map((file) => stat(file).then(({ mtimeMs }) => mtimeMs, unlessMissing(since))));
  return files.filter((_, index) => (times[index] ?? since) >= since - coarseness);
}

function isSame(a: Scope, b: Scope): boolean {
  return a.files.size === b.files.size && [...a.files].every((file) => b.files.has(file));
}

async function open(scope: Scope, queue: Queue): Promise<FSWatcher> {
  const watcher = watch(foldersOf(scope), { ignoreInitial: true, ignored: (path) => !isWatched(scope, path) });
  watcher.on("all", (_, path) => queue.add(path));
  // A folder that can't be read is not a reason to stop watching the others.
  watcher.on("error", () => undefined);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}
