import { codes, problemName, type Layer, type ProblemCode } from "./codes.js";
import { statusPhrase } from "./status-phrase.js";

/** One thing wrong with a request: where (a JSON Pointer into the body, or a parameter's name) and what. */
export interface ProblemDetail {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** How many faults an answer lists at most: to name each of a megabyte's would cost more than to find them. */
export const mostDetails = 100;

export interface ProblemOptions {
  readonly detail: string;
  readonly errors?: readonly ProblemDetail[];
  readonly hint?: string;
  /** What the answer says beside its body. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that ends in an error: thrown anywhere below the handlers, answered in one place. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[] | undefined;
  readonly hint: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, options: ProblemOptions) {
    super(options.detail);
    this.name = "Problem";
    this.code = code;
    this.errors = options.errors;
    this.hint = options.hint;
    this.headers = options.headers ?? {};
  }
}

interface Occurrence {
  readonly instance: string;
  readonly requestId: string;
}

/** What a problem has in common with others of its kind. */
export interface Kind {
  readonly type: string;
  readonly title: string;
}

/** The body of an `application/problem+json` answer (RFC 9457, section 3). */
export interface ProblemBody extends Occurrence, Kind {
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly layer: Layer;
  readonly errors?: readonly ProblemDetail[];
  readonly hint?: string;
  /** What an author's `ActionError` adds. */
  readonly details?: unknown;
}

/** `problems` is the address below which each has a page, if any. */
export function problemBody(problem: Problem, occurrence: Occurrence, problems: string | undefined): ProblemBody {
  const { status, layer, title } = codes[problem.code];
  return {
    type: problemType(problem.code, problems),
    title,
    status,
    detail: problem.message,
    instance: occurrence.instance,
    code: problem.code,
    layer,
    ...(problem.errors && { errors: problem.errors }),
    ...(problem.hint !== undefined && { hint: problem.hint }),
    requestId: occurrence.requestId,
  };
}

/** A URI that names the kind of problem: `NOT_FOUND` is `urn:quickback:problem:not-found`, or the address of its page. */
export function problemType(code: string, problems: string | undefined): string {
  return problems === undefined ? `urn:quickback:problem:${problemName(code)}` : `${problems}/${problemName(code)}`;
}

/** A kind that says no more than the status (RFC 9457, section 4.2.1). */
export function kindless(status: number): Kind {
  return { type: "about:blank", title: statusPhrase(status) };
}

export function notFound(): Problem {
  return new Problem("NOT_FOUND", { detail: "There is no such resource, or you may not see it." });
}

/** RFC 9110, section 15.5.6. */
export function methodNotAllowed(methods: readonly string[]): Problem {
  const allowed = methods.join(", ");
  return new Problem("METHOD_NOT_ALLOWED", { detail: `This path has ${allowed}.`, headers: { Allow: allowed } });
}

export function invalid(errors: readonly ProblemDetail[], hint?: string): Problem {
  const [first, ...others] = errors;
  const detail = first === undefined ? "The request is not valid." : `${first.message}${countOthers(others.length)}`;
  return new Problem("VALIDATION_ERROR", { detail, errors, ...(hint !== undefined && { hint }) });
}

function countOthers(count: number): string {
  if (count === 0) return "";
  return ` (and ${count} more ${count === 1 ? "problem" : "problems"})`;
}
