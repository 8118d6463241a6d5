import { mostDetails, Problem, type ProblemDetail } from "../problem/problem.js";
import { suggestion } from "../problem/suggestion.js";

/**
 * The parameters of a query string by name. One that is unknown or given twice is a problem: nothing that a
 * client sends is ignored.
 */
export function readParameters(url: string, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const errors: ProblemDetail[] = [];
  for (const [name, value] of new URL(url).searchParams) {
    if (!known.has(name)) errors.push(unknownParameter(name, known));
    else if (found.has(name)) errors.push(repeatedParameter(name));
    if (errors.length === mostDetails) break;
    found.set(name, value);
  }
  const [first] = errors;
  if (first === undefined) return found;
  throw new Problem("UNKNOWN_PARAMETER", { detail: first.message, errors });
}

/** Refuses any query: for operations that have none. */
export function noParameters(url: string): void {
  if (url.includes("?")) readParameters(url, new Set());
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
