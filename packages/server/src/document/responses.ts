import { byStatus, outcomesOf, type Surroundings } from "./outcomes.js";
import { placed } from "../operations/batch/placed-problems.js";
import type { Listing } from "../operations/batch/read-batch.js";
import type { Route } from "../resource/routes.js";
import { codes, isProblemCode, titleOf, type ProblemCode } from "../problem/codes.js";
import { kindless, problemBody, problemType, Problem, type ProblemBody } from "../problem/problem.js";
import type { Components } from "./components.js";
import type { JsonSchema } from "./json-schema.js";
import { retryAfter } from "./limited-responses.js";

export interface ResponseObject {
  readonly description: string;
  readonly headers: JsonSchema;
  readonly content?: JsonSchema;
  readonly links?: JsonSchema;
}

const requestId = {
  "X-Request-Id": {
    description: "The request's id, as in the server's log.",
    required: true,
    schema: { type: "string" },
  },
};

export interface Body {
  readonly schema: JsonSchema;
  readonly example: unknown;
}

export function jsonResponse(
  description: string,
  body: Body,
  extra: { headers?: JsonSchema; links?: JsonSchema } = {},
) {
  const { headers = {}, links } = extra;
  return {
    description,
    headers: { ...requestId, ...headers },
    content: { "application/json": body },
    ...(links && { links }),
  } satisfies ResponseObject;
}

/** A body that is not JSON, by its media type. */
export function rawResponse(description: string, content: JsonSchema, headers: JsonSchema = {}): ResponseObject {
  return { description, headers: { ...requestId, ...headers }, content };
}

export function emptyResponse(description: string, headers: JsonSchema = {}): ResponseObject {
  return { description, headers: { ...requestId, ...headers } };
}

interface Setting extends Surroundings {
  readonly components: Components;
  /** The address below which each problem has a page. */
  readonly problems: string | undefined;
  /** An example's `instance`. */
  readonly path: string;
}

/** Every problem that the operation can answer with, by status. */
export function problemResponses(route: Route, setting: Setting): Record<string, ResponseObject> {
  const found: Record<string, ResponseObject> = {};
  const { operation } = route;
  const declared = operation.kind === "action" ? Object.entries(operation.run.errors ?? {}) : [];
  const authored = declared.filter(([code]) => !isProblemCode(code)); // others are among the server's own
  const own = byStatus(outcomesOf(route, setting));
  const statuses = new Set([...own.map(([status]) => status), ...authored.map(([, status]) => status)]);
  for (const status of [...statuses].toSorted((a, b) => a - b)) {
    const known = own.find(([one]) => one === status)?.[1] ?? [];
    const theirs = authored.filter(([, one]) => one === status).map(([code]) => code);
    found[status] = problemResponse(status, { known, theirs }, setting);
  }
  return found;
}

/** A problem that an author's route declares: its code is any. */
export function anyProblem(status: number, description: string, setting: ProblemSetting): ResponseObject {
  const schema = setting.components.addProblem(status, []);
  const { type, title } = kindless(status);
  const example = { ...authoredExample(status, `HTTP_${status}`, setting), type, title, detail: description };
  return { description, headers: requestId, content: { "application/problem+json": { schema, example } } };
}

/** What the answer with a problem is described with. */
export type ProblemSetting = Pick<Setting, "components" | "problems" | "path">;

interface Codes {
  readonly known: readonly ProblemCode[];
  /** The author's. */
  readonly theirs: readonly string[];
}

/** An answer that is one of several problems of one status. */
export function problemResponse(
  status: number,
  { known, theirs }: Codes,
  { components, path, problems }: ProblemSetting,
): ResponseObject {
  const [first] = known;
  const schema = components.addProblem(status, [...known, ...theirs]);
  const example =
    first === undefined
      ? authoredExample(status, theirs[0] ?? "", { path, problems })
      : problemExample(first, { path, problems });
  const titles = [...known.map((code) => codes[code].title), ...theirs.map(titleOf)];
  return {
    description: `${titles.join("; ")}.`,
    headers: {
      ...requestId,
      ...(known.some((code) => code === "IDEMPOTENCY_IN_PROGRESS" || code === "UNAVAILABLE") && retryAfter),
    },
    content: { "application/problem+json": { schema, example } },
  };
}

const exampleId = "0198c0de-0000-4000-8000-00000000feed";

type Place = Pick<Setting, "path" | "problems">;

interface RecordPlace {
  readonly listing: Listing;
  readonly index: number;
}

/** An example of a problem, or of one that a record of a batch has met. */
export function problemExample(code: ProblemCode, { path, problems }: Place, record?: RecordPlace): ProblemBody {
  const whole = new Problem(code, { detail: `${codes[code].title}.` });
  const problem = record === undefined ? whole : placed(whole, record.listing, record.index);
  return problemBody(problem, { instance: path, requestId: exampleId }, problems);
}

function authoredExample(status: number, code: string, { path, problems }: Place): ProblemBody {
  const texts = {
    type: problemType(code, problems),
    title: titleOf(code),
    detail: `${titleOf(code)}.`,
    instance: path,
  };
  return { ...texts, status, code, layer: "action", requestId: exampleId };
}
