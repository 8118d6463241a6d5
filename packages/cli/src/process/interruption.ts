import { Failure } from "../command/failure.js";

/** Ctrl-C, or being told to stop. */
export interface Interruption {
  readonly happened: Promise<void>;
  hasHappened(): boolean;
  /** Throws a `Failure` with exit code 130 once it has happened: called between two steps of long work. */
  check(): void;
  /** Stops listening: the next signal ends the process as usual. */
  end(): void;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Listens for the first signal, so that what runs can end in order and remove what it keeps for a while. The second
 * ends the process at once.
 */
export function awaitInterruption(): Interruption {
  let isInterrupted = false;
  let resolve = () => {};
  const happened = new Promise<void>((settle) => (resolve = settle));
  const end = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = () => {
    isInterrupted = true;
    end();
    resolve();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    happened,
    hasHappened: () => isInterrupted,
    end,
    check() {
      if (isInterrupted) throw new Failure("Interrupted. The output was left as it is.", { exitCode: 130 });
    },
  };
}
