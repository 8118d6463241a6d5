import { lastFour } from "./last-four.js";

// eight digits at least, so that half of them are hidden; E.164 has 15 at most
const form = /^\+?\(?(?:[0-9][() ./-]{0,3}){7,14}[0-9]$/;

/** `+1 555 123 4567` as `***-***-4567`. */
export function phone(text: string): string {
  return lastFour(text, form, "***-***-");
}
