import { AbortError, TimeoutError } from "./errors.js";
import type { Input } from "./options.js";

/**
 * Works until the timeout passes or the caller's `signal` aborts, and throws TimeoutError or AbortError then.
 * The work gets a signal for both, and the time of its end in milliseconds of the epoch.
 */
export async function withDeadline<Result>(
  timeout: number,
  { signal: caller, as }: Input,
  work: (signal: AbortSignal, end: number) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const expire = () => controller.abort(new TimeoutError(`No answer within ${timeout} ms.`));
  const abort = () => controller.abort(new AbortError("The call was aborted.", caller?.reason));
  // A longer timer would fire at once.
  const timer = setTimeout(expire, Math.min(timeout, 2e9));
  const passed = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);
  try {
    return await Promise.race([passed, work(signal, Date.now() + timeout)]);
  } finally {
    clearTimeout(timer);
    // A stream goes on after its call and can still be aborted.
    if (as !== "stream") caller?.removeEventListener("abort", abort);
  }
}

/** Waits, unless the signal comes first: then it never ends, and leaves no timer. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
