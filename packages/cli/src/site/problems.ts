import { codes, problemName, titleOf, type Layer, type ProblemCode } from "@quickback/server/document";
import type { OpenApiDocument } from "../build/server.js";
import { adviceOn, type Advice } from "./advice.js";
import { operationsOf, type DocumentedBody, type DocumentedOperation } from "./operations.js";

/** A problem as a document tells of it. */
export interface DocumentedProblem extends Advice {
  readonly code: string;
  /** `not-found` */
  readonly name: string;
  readonly title: string;
  readonly layer: Layer;
  /** More than one only of an author's code that actions answer with under several. */
  readonly statuses: readonly string[];
  readonly operations: readonly DocumentedOperation[];
  /** The body of an answer. */
  readonly example: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly code: string;
  readonly status: string;
  readonly operation: DocumentedOperation;
  readonly example: Readonly<Record<string, unknown>>;
}

/**
 * Every problem that an API may answer with, in order of status and code: those of its operations, and all others of the
 * server's, which answer what is no operation, and what an author's own route lets the database refuse.
 */
export function problemsOf(document: OpenApiDocument): DocumentedProblem[] {
  const answers = operationsOf(document).flatMap(answersOf);
  const found = [...new Set([...answers.map(({ code }) => code), ...Object.keys(codes)])].map((code) => {
    const own = answers.filter((answer) => answer.code === code);
    return describe(code, { own, any: answers[0]?.example ?? {} });
  });
  const order = ({ statuses, code }: DocumentedProblem) => `${statuses[0]} ${code}`;
  return found.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function answersOf(operation: DocumentedOperation): Answer[] {
  return Object.entries(operation.responses).flatMap(([status, { content }]) => {
    const body = content?.["application/problem+json"];
    return codesIn(body).map((code) => ({ code, status, operation, example: body?.example ?? {} }));
  });
}

function codesIn(body: DocumentedBody | undefined): readonly string[] {
  return body?.schema?.allOf?.flatMap(({ properties }) => properties?.code?.enum ?? []) ?? [];
}

interface Found {
  readonly own: readonly Answer[];
  /** An example of whatever problem. */
  readonly any: DocumentedProblem["example"];
}

function describe(code: string, { own, any }: Found): DocumentedProblem {
  const known = isKnown(code) ? codes[code] : undefined;
  const title = titleOf(code);
  const layer = known?.layer ?? "action";
  const statuses = [...new Set(own.map(({ status }) => status))].toSorted();
  return {
    ...adviceOn(code),
    code,
    name: problemName(code),
    title,
    layer,
    statuses: statuses.length === 0 && known !== undefined ? [String(known.status)] : statuses,
    operations: [...new Set(own.map(({ operation }) => operation))],
    example: exampleOf(code, { title, layer, own, any }),
  };
}

interface Telling extends Found {
  readonly title: string;
  readonly layer: Layer;
}

/** The document's own example where it is of this code; else another's of the same status, made to be of this one. */
function exampleOf(code: string, { title, layer, own, any }: Telling): DocumentedProblem["example"] {
  const exact = own.find(({ example }) => example["code"] === code)?.example;
  if (exact !== undefined) return exact;
  const other = own[0]?.example ?? (isKnown(code) ? { ...any, status: codes[code].status } : any);
  const place = String(other["type"]).slice(0, -problemName(String(other["code"])).length);
  return {
    ...other,
    type: `${place}${problemName(code)}`,
    title,
    detail: `${title}.`,
    code,
    layer,
  };
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(codes, code);
}
