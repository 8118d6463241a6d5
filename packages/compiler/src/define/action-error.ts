import { actionErrorBrand } from "./symbols.js";

/** What an action throws to refuse: it becomes a problem response with this code and status. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly [actionErrorBrand] = true;

  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly details?: unknown,
  ) {
    super(message);
  }
}
