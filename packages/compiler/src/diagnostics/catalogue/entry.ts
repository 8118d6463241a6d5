import type { Severity } from "../diagnostic.js";

/** One registered diagnostic. */
export interface Entry<H> {
  readonly severity: Severity;
  /** One sentence that says what is wrong, with names. */
  readonly message: (holes: H) => string;
  /** What to write instead. */
  readonly help: (holes: H) => string;
}

export function error<H>(message: Entry<H>["message"], help: Entry<H>["help"]): Entry<H> {
  return { severity: "error", message, help };
}

export function warning<H>(message: Entry<H>["message"], help: Entry<H>["help"]): Entry<H> {
  return { severity: "warning", message, help };
}

export function info<H>(message: Entry<H>["message"], help: Entry<H>["help"]): Entry<H> {
  return { severity: "info", message, help };
}

/** A hole for the name that was probably meant. */
export interface Suggested {
  readonly nearest: string | undefined;
}

export function didYouMean({ nearest }: Suggested, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

export function listed(names: readonly string[]): string {
  return names.join(", ");
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}
