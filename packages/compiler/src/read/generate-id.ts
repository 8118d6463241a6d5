import type { GenerateId } from "../define/config.js";
import { oneOf, type Given } from "./reader.js";

/** How new keys are made: `false` where clients send them. */
export function generateId(given: Given): GenerateId | undefined {
  return given.value === false ? false : oneOf(["uuid", "cuid", "nanoid", "prefixed", "serial"])(given);
}
