/** How a pair of request and response can break its document. */
export type ViolationKind =
  | "undocumented-operation"
  | "undocumented-status"
  | "undocumented-content-type"
  | "undocumented-body"
  | "invalid-body"
  | "missing-header"
  | "invalid-header"
  | "accepted-parameter"
  | "accepted-body"
  | "accepted-without-credentials";

/** One thing that a server did, and that its document does not say. */
export interface Violation {
  readonly kind: ViolationKind;
  /** `GET /api/v1/posts/{id}` */
  readonly operation: string;
  /** A JSON Pointer into a body, or the name of a header or parameter. */
  readonly place: string;
  readonly message: string;
}

/** A violation that still lacks the operation it is of. */
export type Finding = Omit<Violation, "operation">;

/** Violations as lines of text. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ kind, operation, place, message }) => `${operation}: ${kind} ${place}: ${message}`)
    .join("\n");
}
