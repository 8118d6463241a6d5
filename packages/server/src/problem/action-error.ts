import type { ActionError, actionErrorBrand } from "@quickback/compiler";

/** The same symbol as the compiler's, which is not imported at run time. */
export const brand: typeof actionErrorBrand = Symbol.for("quickback.actionError") as typeof actionErrorBrand;

/** Whether a thrown value is an author's `ActionError`: by its brand, since a bundle may hold two copies of the class. */
export function isActionError(error: unknown): error is ActionError {
  return typeof error === "object" && error !== null && brand in error;
}
