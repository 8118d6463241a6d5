import type { Context } from "hono";
import { isActionError } from "../problem/action-error.js";
import { Problem } from "../problem/problem.js";
import { errorResponse, problemResponse, routeProblem, type Refusal } from "../problem/respond.js";
import type { OwnOperation } from "./own-routes.js";
import { problemStatuses } from "./problem-statuses.js";

/** What an author's route has thrown, as a response: an `ActionError` or `HTTPException` where its status is declared. */
export function ownError(c: Context, error: Error, operation: OwnOperation | undefined): Response {
  const refusal = refusalOf(error);
  if (refusal === undefined) return errorResponse(c, error);
  if (operation === undefined || !problemStatuses(operation.config).has(refusal.status)) {
    return errorResponse(c, undeclared(refusal, error));
  }
  return error instanceof Problem ? problemResponse(c, error) : routeProblem(c, refusal);
}

function refusalOf(error: Error): Refusal | undefined {
  if (isActionError(error)) return error;
  if (!("getResponse" in error) || !("status" in error) || typeof error.status !== "number") return undefined;
  const { status, message } = error;
  return {
    status,
    code: `HTTP_${status}`,
    message: message === "" ? `The answer is ${status}.` : message,
    details: undefined,
  };
}

/** In the words of the log: a client gets 500, since the document does not list the status. */
function undeclared({ code, status, message }: Refusal, cause: Error): Error {
  const remedy = `Declare responses: { ${status}: { description: "…" } }, or catch it.`;
  return new Error(`A route refused with ${code} (${status}): ${message} ${remedy}`, { cause });
}
