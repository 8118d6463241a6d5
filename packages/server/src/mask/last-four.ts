import { redacted } from "./redact.js";

/** The last four digits of a text of the given form, after the stars. */
export function lastFour(text: string, form: RegExp, stars: string): string {
  return form.test(text) ? `${stars}${text.replaceAll(/[^0-9]/g, "").slice(-4)}` : redacted;
}
