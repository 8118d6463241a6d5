import type { ActionError } from "@quickback/compiler";

const brand = Symbol.for("quickback.actionError");

/** Whether a thrown value is an author's `ActionError`: by its brand, since a bundle may hold two copies of the class. */
export function isActionError(error: unknown): error is ActionError {
  return typeof error === "object" && error !== null && brand in error;
}
