import type { Place } from "../../document.js";
import type { Both, Documents } from "../both.js";
import type { Position } from "../classes.js";
import type { Change } from "../change.js";
import { compareSchemas } from "./compare-schemas.js";
import { classOf, type Finding } from "./finding.js";
import { sentenceOf } from "./sentences.js";

/** A value of an operation: what it is called, and which way it goes. */
export interface Value {
  readonly documents: Documents;
  readonly operation: string;
  /** `the body`, `query parameter limit`, `the 200 answer`. */
  readonly noun: string;
  readonly position: Position;
  readonly isError?: boolean;
}

/** What changes of a value by its schemas; without a schema it may be anything. */
export function compareValue({ before, after }: Both<Place | undefined>, value: Value): Change[] {
  const { documents, position, isError = false, operation } = value;
  const walk = { documents, position, isError, isUnsure: false, known: new Map<string, readonly Finding[]>() };
  const schemas = { before: before === undefined ? [] : [before], after: after === undefined ? [] : [after] };
  return compareSchemas(schemas, walk)
    .map((one) => (isCode(one, isError) ? { ...one, kind: "code-added" as const } : one))
    .map((one) => ({
      class: classOf(one, position),
      kind: one.kind,
      text: `${placeOf(one, value)} ${sentenceOf(one, position)}`,
      operations: [operation],
    }));
}

/** An error's `code` is a list that grows: a client has to have an answer to a code that it does not know. */
function isCode({ kind, component, path }: Finding, isError: boolean): boolean {
  return isError && kind === "value-added" && component === undefined && path.join() === "code";
}

/** `data[].slug of the 200 answer`, `Page.slug in answers`. */
function placeOf({ component, path }: Finding, { noun, position }: Value): string {
  const way = path.map((step, index) => (index === 0 || step.startsWith("[") ? step : `.${step}`)).join("");
  if (component === undefined) return way === "" ? noun : `${way} of ${noun}`;
  const whole = way === "" || way.startsWith("[") ? component + way : `${component}.${way}`;
  return `${whole} in ${position === "request" ? "requests" : "answers"}`;
}
