import type { Hook } from "@hono/zod-openapi";
import type { Env } from "hono";
import type { core } from "zod";
import { invalidBody } from "../http/read-input.js";
import { invalid, mostDetails, type ProblemDetail } from "../problem/problem.js";

type Refuse = Hook<unknown, Env, string, void>;

/** Throws `VALIDATION_ERROR` for what a route's schemas refuse: with pointers into the body, or names of parameters. */
export const refuseInvalid: Refuse = (result) => {
  if (result.success) return;
  const issues: readonly core.$ZodIssue[] = result.error.issues;
  if (result.target === "json" || result.target === "form") throw invalidBody(issues);
  throw invalid(issues.slice(0, mostDetails).map((issue) => detail(issue, result.target)));
};

function detail({ path, code, message }: core.$ZodIssue, target: string): ProblemDetail {
  const [first = ""] = path;
  const name = String(first).slice(0, 100);
  return { path: name, code, message: `The ${words[target] ?? target} "${name}": ${message}.` };
}

const words: Readonly<Record<string, string>> = { query: "parameter", param: "path's parameter" };
