/** Paths, handed out together when no other has come for a moment. */
export interface Queue {
  add(path: string): void;
  /** Waits for paths that no earlier call has got; empty once it is closed. */
  next(): Promise<readonly string[]>;
  close(): void;
}

/** `rest`: how long no path has to come, in milliseconds. */
export function createQueue(rest: number): Queue {
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let answer: ((paths: readonly string[]) => void) | undefined;
  let isClosed = false;

  function handOut(): void {
    const isReady = timer === undefined && paths.size > 0;
    if (answer === undefined || !(isReady || isClosed)) return;
    answer(isClosed ? [] : [...paths].toSorted());
    answer = undefined;
    paths.clear();
  }

  function atRest(): void {
    timer = undefined;
    handOut();
  }

  return {
    add(path) {
      paths.add(path);
      clearTimeout(timer);
      timer = setTimeout(atRest, rest);
    },
    next() {
      return new Promise((resolve) => {
        answer = resolve;
        handOut();
      });
    },
    close() {
      clearTimeout(timer);
      isClosed = true;
      atRest();
    },
  };
}
