import { actionErrorBrand } from "./symbols.js";

/**
 * What an action throws to refuse: it becomes a problem response with this code and status. A write of `db` that the
 * database refuses is one too, with `UNIQUE_VIOLATION`, `REFERENCE_NOT_FOUND`, `REFERENCED`, `VALIDATION_ERROR` or `CONFLICT`.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly [actionErrorBrand] = true;

  /** By the brand: the server's errors, and those of another copy of this package, are made by other classes. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && actionErrorBrand in value;
  }

  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly details?: unknown,
  ) {
    super(message);
  }
}
