import type { Rule } from "@quickback/policy";
import type { At } from "../diagnostics/finding.js";

/** One file of `quickback/routes/`: a router of the author's own, behind one rule. */
export interface OwnRoutes {
  /** The route base, and the tag of operations that name none, in kebab-case: `"health-report"`. */
  readonly name: string;
  /** The author's file, relative to the root. */
  readonly source: string;
  readonly at: At;
  /** Who may call any of them. */
  readonly access: Rule;
  /** In the order in which the router has them. */
  readonly operations: readonly OwnOperation[];
}

/** One operation that the router documents. */
export interface OwnOperation {
  /** `"GET /health-report/{day}"`; the path is below the API's base path. */
  readonly route: string;
  readonly operationId: string;
  /** What the SDK calls it, below its tag. */
  readonly method: string;
  readonly tag: string;
}
