import { initial } from "./initial.js";
import { redacted } from "./redact.js";

// words of letters, as names have them: "Mary-Jane O’Neil Jr."
const words = /^\p{L}[\p{L}\p{M}'’.-]{0,40}(?: \p{L}[\p{L}\p{M}'’.-]{0,40}){0,5}$/u;

/** `Ada Lovelace` as `A*** L***`. */
export function name(text: string): string {
  return words.test(text) ? text.split(" ").map(initial).join(" ") : redacted;
}
