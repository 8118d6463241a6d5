import { DocumentReader } from "../document.js";
import type { Both } from "./both.js";
import type { Change } from "./change.js";
import { compareOperations } from "./compare-operations.js";
import { compareSelf } from "./compare-self.js";
import { mergeSame } from "./merge-same.js";

export type { Change } from "./change.js";
export type { ChangeClass } from "./classes.js";

/**
 * Every difference between two OpenAPI 3.x documents and what it means to a client of the first: what breaks it, then what
 * does not, then what is said otherwise. Components that no operation uses are not looked at.
 */
export function compareDocuments(before: object, after: object): Change[] {
  const documents: Both<DocumentReader> = { before: new DocumentReader(before), after: new DocumentReader(after) };
  const changes = mergeSame([...compareSelf(documents), ...compareOperations(documents)]);
  return order.flatMap((one) => changes.filter((change) => change.class === one));
}

const order = ["breaking", "safe", "docs"] as const;
