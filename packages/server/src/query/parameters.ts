import { mostDetails, Problem, type ProblemDetail } from "../problem/problem.js";
import { longestUrl } from "./limits.js";
import { suggestion } from "../problem/suggestion.js";

/** What one parameter was given: more than one text only where it may repeat. */
export type Texts = readonly [string, ...string[]];

/** The parameters of a query by their names. */
export type Parameters = ReadonlyMap<string, Texts>;

const none: ReadonlySet<string> = new Set();

/**
 * Reads the parameters of a query string. One that is unknown, or given twice where it is no list, is a problem:
 * nothing that a client sends is ignored.
 */
export function readParameters(url: string, known: ReadonlySet<string>, lists = none): Parameters {
  const found = new Map<string, [string, ...string[]]>();
  const errors: ProblemDetail[] = [];
  for (const [name, value] of new URL(url).searchParams) {
    const before = found.get(name);
    if (!known.has(name)) errors.push(unknownParameter(name, known));
    else if (before !== undefined && !lists.has(name)) errors.push(repeatedParameter(name));
    if (errors.length === mostDetails) break;
    if (before === undefined) found.set(name, [value]);
    else before.push(value);
  }
  const [first] = errors;
  if (first === undefined) return found;
  throw new Problem("UNKNOWN_PARAMETER", { detail: first.message, errors });
}

/** What is wrong with the length of a URL whose query is read, if anything. */
export function urlFaults({ length }: string): ProblemDetail[] {
  const message = `A URL has ${longestUrl.toLocaleString("en")} characters at most.`;
  return length > longestUrl ? [{ path: "", code: "url_too_long", message }] : [];
}

/** Refuses any query: for operations that have none. */
export function noParameters(url: string): void {
  if (url.includes("?")) readParameters(url, none);
}

function unknownParameter(name: string, known: ReadonlySet<string>): ProblemDetail {
  const message = `There is no parameter ${quoted(name)} here.${suggestion(name, known)}`;
  return { path: name.slice(0, 100), code: "unknown_parameter", message };
}

function repeatedParameter(name: string): ProblemDetail {
  return { path: name, code: "repeated_parameter", message: `The parameter ${quoted(name)} is given more than once.` };
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
