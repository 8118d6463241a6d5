import type { ActionError } from "@quickback/compiler";
import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { describeError } from "./describe-error.js";
import { titleOf } from "./codes.js";
import { isOverload, unavailable } from "./overload.js";
import { kindless, problemBody, problemType, Problem, type Kind, type ProblemBody } from "./problem.js";

/** Where Hono keeps the request's id. */
const requestIdOf = (c: Context): string => String(c.get("requestId") ?? "");

/** The path as it was sent: a URI reference (RFC 9457, section 3.1.5), and not what Hono decodes for its routes. */
const instanceOf = (c: Context): string => new URL(c.req.url).pathname;

/** Lets the problems of an app name the address below which each has a page. */
export function naming(problems: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    c.set("problems", problems);
    await next();
  };
}

/** Where the problems of the app have pages. */
const problemsOf = (c: Context): string | undefined => c.get("problems");

/** A problem as a response (RFC 9457). */
export function problemResponse(c: Context, problem: Problem): Response {
  return respond(c, problemOf(c, problem), problem.headers);
}

/** What a response says of a problem. */
export function problemOf(c: Context, problem: Problem): ProblemBody {
  return problemBody(problem, { instance: instanceOf(c), requestId: requestIdOf(c) }, problemsOf(c));
}

/** What an author's code refuses with. */
export type Refusal = Pick<ActionError, "message" | "code" | "status" | "details">;

/** An author's `ActionError` as a response: its code and status are the author's. */
export function actionProblem(c: Context, error: Refusal): Response {
  return refuse(c, error, { type: problemType(error.code, problemsOf(c)), title: titleOf(error.code) });
}

/** The same of a route, whose codes no document lists: the problem is of no kind that has a name. */
export function routeProblem(c: Context, error: Refusal): Response {
  return refuse(c, error, kindless(error.status));
}

function refuse(c: Context, error: Refusal, kind: Kind): Response {
  return respond(c, {
    ...kind,
    status: error.status,
    detail: error.message,
    instance: instanceOf(c),
    code: error.code,
    layer: "action",
    ...(error.details !== undefined && { details: error.details }),
    requestId: requestIdOf(c),
  });
}

/** Any error as a response: what is not a problem is logged without the statement that failed, and answered with 500. */
export function errorResponse(c: Context, error: unknown): Response {
  return problemResponse(c, problemFrom(c, error));
}

/** The problem that an error is to a client. */
export function problemFrom(c: Context, error: unknown): Problem {
  if (error instanceof Problem) return error;
  logError(c, error);
  if (isOverload(error)) return unavailable();
  return new Problem("INTERNAL", { detail: "The server failed. The request's id finds it in the log." });
}

/** Says in the log which request failed, and of what. */
export function logError(c: Context, error: unknown): void {
  console.error(`Request ${requestIdOf(c)} failed: ${c.req.method} ${c.req.path}\n${describeError(error)}`);
}

function respond(c: Context, body: ProblemBody, headers: Readonly<Record<string, string>> = {}): Response {
  // an author may answer with any status that the action declares
  const status = body.status as ContentfulStatusCode;
  return c.body(JSON.stringify(body), status, { ...headers, "Content-Type": "application/problem+json" });
}
