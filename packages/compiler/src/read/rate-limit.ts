import type { Rate, RateLimits } from "../model/api.js";
import { entryOf, object, oneOf, positiveInteger, required, type Given, type Reader } from "./reader.js";

const minute = 60;

const readKeys = object({
  max: positiveInteger,
  window: positiveInteger,
  signIn: readSignIn,
  store: oneOf(["memory", "database", "kv"]),
});

const readRate = object({ max: required(positiveInteger, "max: 10"), window: positiveInteger });

/** What `rateLimit` says. `max` alone limits the API; a window without it would limit nothing. */
export const readRateLimit: Reader<RateLimits> = (given) => {
  const keys = readKeys(given);
  if (keys === undefined) return undefined;
  const { max, window = minute, signIn, store = "memory" } = keys;
  const { value, path } = entryOf(given, "max");
  if (value === undefined && keys.window !== undefined) {
    given.report("value-missing", path, { key: path.join("."), example: "max: 100" });
  }
  return { api: max === undefined ? undefined : { max, window }, signIn, store };
};

function readSignIn(given: Given): Rate | false | undefined {
  if (given.value === false) return false;
  const { max, window = minute } = readRate(given) ?? {};
  return max === undefined ? undefined : { max, window };
}
