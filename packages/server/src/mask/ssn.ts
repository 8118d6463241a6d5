import { lastFour } from "./last-four.js";

/** `123-45-6789` as `***-**-6789`. */
export function ssn(text: string): string {
  return lastFour(text, /^[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}$/, "***-**-");
}
