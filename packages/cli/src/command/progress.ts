import type { Interruption } from "../process/interruption.js";
import type { Terminal } from "./terminal.js";

/** Long work, step by step. */
export interface Progress {
  /** Says what begins: `Generating the SDK`. Throws a `Failure` where the work has been interrupted. */
  readonly step: (name: string) => void;
  /** Takes the line away, and answers how long it all took: `1.4 s`. */
  readonly end: () => string;
}

/** Shows a person the step of the moment and the time since the start: `Generating the SDK … 1.4 s`. */
export function startProgress(terminal: Terminal, interruption: Pick<Interruption, "check">): Progress {
  const start = performance.now();
  const elapsed = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  let current = "";
  const show = () => terminal.live(terminal.style("dim", `${current} … ${elapsed()}`));
  const timer = setInterval(() => current !== "" && show(), 100);
  timer.unref();
  return {
    step(name) {
      interruption.check();
      current = name;
      show();
    },
    end() {
      clearInterval(timer);
      terminal.live("");
      return elapsed();
    },
  };
}
