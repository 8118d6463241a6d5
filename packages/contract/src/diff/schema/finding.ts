import { schemaClasses, type ChangeClass, type Position, type SchemaChangeKind } from "../classes.js";

/** A difference between two schemas, told from where they stand. */
export interface Finding {
  readonly kind: SchemaChangeKind;
  /** The component schema that it is in, or `undefined` for the schema that was asked about. */
  readonly component: string | undefined;
  /** The way to it: `data`, `[]`, `slug`. */
  readonly path: readonly string[];
  /** What was or is there, in words: what a sentence needs. */
  readonly before: string;
  readonly after: string;
  /** Whether one cannot tell what it comes to, since other keywords look at the same value: then it breaks. */
  readonly isUnsure: boolean;
}

export function finding(kind: SchemaChangeKind, before = "", after = ""): Finding {
  return { kind, component: undefined, path: [], before, after, isUnsure: false };
}

/** The same findings, seen from one step further up. */
export function inside(step: string, findings: readonly Finding[]): Finding[] {
  return findings.map((one) => (one.component === undefined ? { ...one, path: [step, ...one.path] } : one));
}

export function classOf({ kind, isUnsure }: Finding, position: Position): ChangeClass {
  const found: ChangeClass = schemaClasses[kind][position];
  return isUnsure && found === "safe" ? "breaking" : found;
}
