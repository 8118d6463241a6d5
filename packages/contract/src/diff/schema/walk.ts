import type { Place } from "../../document.js";
import type { Both, Documents } from "../both.js";
import type { Position } from "../classes.js";
import type { Finding } from "./finding.js";

/** How schemas are compared: which documents they stand in, and what is known so far. */
export interface Walk {
  readonly documents: Documents;
  readonly position: Position;
  /** Whether it is the body of an error. */
  readonly isError: boolean;
  /** Whether a difference here may be seen by keywords further out, so that one cannot tell what it comes to. */
  readonly isUnsure: boolean;
  /** Pairs that are compared already; those still being compared differ in nothing more than what they will tell. */
  readonly known: Map<string, readonly Finding[]>;
}

/** Schemas that all hold, before and after. */
export type Schemas = Both<readonly Place[]>;
