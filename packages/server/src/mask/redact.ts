/** What stands for a text of which nothing is shown. */
export const redacted = "[REDACTED]";

/** Nothing of the text. */
export function redact(_text: string): string {
  return redacted;
}
