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

/** Every problem that some operation of a document answers with, in order of status and code. */
export function problemsOf(document: OpenApiDocument): DocumentedProblem[] {
  const answers = operationsOf(document).flatMap(answersOf);
  const found = [...new Set(answers.map(({ code }) => code))].flatMap((code) => {
    const own = answers.filter((answer) => answer.code === code);
    const [first] = own;
    return first === undefined ? [] : [describe(first, own)];
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

function describe({ code }: Answer, answers: readonly Answer[]): DocumentedProblem {
  const title = titleOf(code);
  const layer = isKnown(code) ? codes[code].layer : "action";
  return {
    ...adviceOn(code),
    code,
    name: problemName(code),
    title,
    layer,
    statuses: [...new Set(answers.map(({ status }) => status))].toSorted(),
    operations: [...new Set(answers.map(({ operation }) => operation))],
    example: exampleOf(code, { title, layer, answers }),
  };
}

interface Telling {
  readonly title: string;
  readonly layer: Layer;
  readonly answers: readonly Answer[];
}

/** The document's own example where it is of this code; else another's of the same status, made to be of this one. */
function exampleOf(code: string, { title, layer, answers }: Telling): DocumentedProblem["example"] {
  const own = answers.find(({ example }) => example["code"] === code)?.example;
  if (own !== undefined) return own;
  const other = answers[0]?.example ?? {};
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
