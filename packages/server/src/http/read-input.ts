import * as z from "zod";
import { pointer } from "./pointer.js";
import { suggestion } from "../problem/suggestion.js";
import { invalid, mostDetails, type Problem, type ProblemDetail } from "../problem/problem.js";

/** A body by a schema; throws `VALIDATION_ERROR` with a JSON Pointer (RFC 6901) for each fault. */
export function readInput(schema: z.ZodType, body: unknown): unknown {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  throw invalidBody(parsed.error.issues, known);
}

/** What a schema has to say against a body; `known` are the fields that there are. */
export function invalidBody(issues: readonly z.core.$ZodIssue[], known: readonly string[] = []): Problem {
  const first = issues.slice(0, mostDetails);
  return invalid(first.flatMap((issue) => details(issue, known)).slice(0, mostDetails));
}

function details(issue: z.core.$ZodIssue, known: readonly string[]): ProblemDetail[] {
  if (issue.code !== "unrecognized_keys")
    return [{ path: pointer(issue.path), code: issue.code, message: said(issue) }];
  const names = issue.path.length === 0 ? known : [];
  return issue.keys.slice(0, mostDetails).map((key) => ({
    path: pointer([...issue.path, key]),
    code: "unrecognized_key",
    message: `There is no field ${JSON.stringify(key.slice(0, 100))} here.${suggestion(key, names)}`,
  }));
}

function said(issue: z.core.$ZodIssue): string {
  const at = issue.path.length === 0 ? "The body" : `The field "${issue.path.join(".").slice(0, 100)}"`;
  return isMissing(issue) ? `${at} is required.` : `${at}: ${issue.message}.`;
}

/** Whether Zod says in its own words that there is nothing; an author's words stay. */
function isMissing(issue: z.core.$ZodIssue): boolean {
  const isNothing = "input" in issue && issue.input === undefined;
  return issue.message.endsWith("received undefined") || (isNothing && issue.message.startsWith("Invalid "));
}
