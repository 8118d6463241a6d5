import * as z from "zod";

/** What an author writes for a mask of their own. */
export interface CustomMask {
  /** A method, so that a function of any column's values is one. */
  mask(value: never): unknown;
  readonly output: z.ZodType;
}

/** An author's mask, held to its `output`: where it throws, or gives anything else, nothing is shown. */
export function custom(annotation: CustomMask): (value: unknown) => unknown {
  return (value) => {
    try {
      const masked = annotation.mask(value as never); // the column's own value, which is what the author's type says
      if (isPromise(masked)) return nothing(masked);
      const told = JSON.stringify(z.encode(annotation.output, masked as never)); // throws where it does not fit
      return told === undefined ? null : JSON.parse(told);
    } catch {
      return null;
    }
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** A mask that is asynchronous has no value yet; that it fails later must not end the process. */
function nothing(promise: PromiseLike<unknown>): null {
  promise.then(undefined, () => undefined);
  return null;
}
