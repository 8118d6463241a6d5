import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import type { Terminal } from "../command/terminal.js";
import type { Interruption } from "../process/interruption.js";
import { watchProject } from "./changes.js";

export interface Watching {
  /** The project's folder, absolute and without symbolic links. */
  readonly root: string;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  /** Tells a person why the work failed, and what goes on nevertheless. */
  readonly report: (error: unknown) => Promise<void>;
}

/**
 * Does work now, and again after each change of a project's files, until it is interrupted. The work answers with the
 * files that it was made from. Throws where it fails in a way that no change of these can put right, unless it has
 * succeeded before: then every failure is reported, and the next change waited for.
 */
export async function onEachChange(watching: Watching, work: () => Promise<readonly string[]>): Promise<void> {
  const { root, terminal, interruption } = watching;
  const changes = await watchProject(root);
  void interruption.happened.then(() => changes.close());
  const attempt = attempts(watching, work);
  try {
    let changed: readonly string[] = [];
    do {
      if (changed.length > 0) terminal.note(terminal.style("dim", `${named(changed)} changed.`));
      const start = Date.now();
      await changes.follow(await attempt(), start);
      changed = await changes.next();
    } while (changed.length > 0);
  } finally {
    await changes.close();
  }
}

/** Each call does the work once, and answers which files to follow. */
function attempts({ interruption, report }: Watching, work: () => Promise<readonly string[]>) {
  let inputs: readonly string[] = [];
  let hasSucceeded = false;
  return async (): Promise<readonly string[]> => {
    try {
      inputs = await work();
      hasSucceeded = true;
    } catch (error) {
      if (interruption.hasHappened()) return [];
      const related = relatedFiles(error);
      if (!hasSucceeded && related.length === 0) throw error;
      await report(error);
      inputs = [...new Set([...inputs, ...related])];
    }
    return inputs;
  };
}

/** The files whose change may put a failure right; none for one that has nothing to do with files. */
function relatedFiles(error: unknown): readonly string[] {
  return error instanceof Failure && error.exitCode === 1 ? error.inputs : [];
}

function named(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  return others.length === 0 ? shown(first) : `${shown(first)} and ${others.length} more`;
}
