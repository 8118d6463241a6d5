import { partClasses, type ChangeClass, type PartChangeKind, type SchemaChangeKind } from "./classes.js";

/** One difference between two documents, and what it means to a client of the first. */
export interface Change {
  readonly class: ChangeClass;
  readonly kind: PartChangeKind | SchemaChangeKind;
  /** `PageStatus in answers may now be "archived"`: one sentence, without the operations. */
  readonly text: string;
  /** The operations that it is a change of, by their names in the first document; none where it is the document's own. */
  readonly operations: readonly string[];
}

export function changeOf(kind: PartChangeKind, text: string, ...operations: readonly string[]): Change {
  return { class: partClasses[kind], kind, text, operations };
}
