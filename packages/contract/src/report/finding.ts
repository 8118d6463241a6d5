import type { ViolationKind } from "../violation.js";

/** What a run can find: how a request and its answer differ from the document, and what takes more than one request. */
export type FindingKind =
  | ViolationKind
  | "invalid-document"
  | "invalid-example"
  | "refused-example"
  | "server-error"
  | "no-answer"
  | "timeout"
  | "accepted-bad-credentials"
  | "missing-denial"
  | "accepted-method"
  | "missing-allow"
  | "head-differs"
  | "broken-link"
  | "unstable-read"
  | "lost-write"
  | "write-read-difference"
  | "dropped-field"
  | "survived-delete";

/** Something that a server did, and that its document or HTTP does not allow. */
export interface ContractFinding {
  readonly kind: FindingKind;
  /** `GET /posts/{id}` */
  readonly operation: string;
  /** A JSON Pointer, or the name of a parameter, header or status. */
  readonly place: string;
  readonly message: string;
  /** The first request that showed it, as a line for the shell; empty where the document alone is wrong. */
  readonly curl: string;
  /** How many requests showed it. */
  readonly count: number;
}

/** What came of one operation. */
export interface OperationReport {
  readonly name: string;
  readonly requests: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** What a run did and found. */
export interface ContractReport {
  readonly seed: number;
  readonly requests: number;
  readonly operations: readonly OperationReport[];
  readonly findings: readonly ContractFinding[];
  /** What was not tested, and why. */
  readonly notes: readonly string[];
}
