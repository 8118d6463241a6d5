import type { ActionDefinition } from "@quickback/compiler";
import type { Context } from "hono";
import { isActionError } from "../problem/action-error.js";
import { Problem } from "../problem/problem.js";
import { RefusedWrite } from "../problem/refused-write.js";
import { actionProblem, problemResponse } from "../problem/respond.js";

/** What an author's code has thrown, as a response where the action declares it. Throws anything else. */
export function refusal(c: Context, error: unknown, errors: ActionDefinition["errors"] = {}): Response {
  if (isActionError(error) && Object.hasOwn(errors, error.code) && errors[error.code] === error.status) {
    return error instanceof Problem ? problemResponse(c, error) : actionProblem(c, error);
  }
  if (error instanceof RefusedWrite) throw undeclared(error);
  // Hono lets what is no Error through to the runtime, which would answer without a problem
  throw error instanceof Error ? error : new Error("An action threw what is no error", { cause: error });
}

/** In the words of the log: a client gets 500, since the document does not list the code. */
function undeclared({ code, status, message, cause }: RefusedWrite): Error {
  const remedy = `Declare errors: { ${code}: ${status} }, or catch it in execute.`;
  return new Error(`The database refused a write of the action with ${code}: ${message} ${remedy}`, { cause });
}
