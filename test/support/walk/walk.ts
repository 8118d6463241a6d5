import { bearer, type Site } from "../site.js";
import { batchBody } from "./batches.js";
import { callerOf, type Caller } from "./callers.js";
import { readEndpoints, type Endpoint, type EndpointKind } from "./document.js";
import type { TableFacts } from "./features.js";
import { propertiesOf, type Schema } from "./schema.js";

/** A row as a client gets it. */
export type Json = Readonly<Record<string, unknown>>;

/** One table as the walk sees it: what the document says, and what the author's table says beside it. */
export interface WalkedResource {
  readonly tag: string;
  readonly facts: TableFacts;
  readonly endpoints: Readonly<Partial<Record<EndpointKind, Endpoint>>>;
  readonly batches: Readonly<Partial<Record<EndpointKind, Endpoint>>>;
  readonly all: readonly Endpoint[];
  /** The fields of a row. */
  readonly fields: Readonly<Record<string, Schema>>;
  /** What a row may be included with. */
  readonly relations: Readonly<Record<string, Schema>>;
  /** The name of a row's schema. */
  readonly rowName: string | undefined;
  /** Who may do the most with it. */
  readonly main: Caller;
}

export interface Sent {
  readonly as?: Caller;
  /** The values of the path's parameters. */
  readonly keys?: readonly unknown[];
  /** `?limit=1` */
  readonly query?: string;
  /** A text goes as it is, anything else as JSON; to a batch as its one record. */
  readonly body?: unknown;
  /** Beside those that body and caller make, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** `201`, or `400 VALIDATION_ERROR`. */
  readonly outcome: string;
}

/** Requests, and what came of them. Every answer has been held against the document before it is given. */
export interface Walk {
  readonly site: Site;
  readonly isBrief: boolean;
  /** Whether to test one more of a kind: always, but of a brief walk only the first two. */
  isDue(kind: string): boolean;
  readonly resources: ReadonlyMap<string, WalkedResource>;
  send(endpoint: Endpoint, sent?: Sent): Promise<Answer>;
  /** Runs a part of the walk; what it throws becomes a finding, and the walk goes on. */
  step(name: string, run: () => Promise<void>): Promise<void>;
  /** A number that has not been given before. */
  next(): number;
  report(): WalkReport;
}

export interface WalkReport {
  /** What was wrong, in the order of the walk. */
  readonly findings: readonly string[];
  readonly requests: number;
  /** The outcomes that each operation has had, by its operationId. */
  readonly outcomes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The number that repeats every random choice. */
  readonly seed: number;
}

export interface WalkOptions {
  /**
   * Every operation, every outcome and every kind of column, but each only a few times: for a database where a statement
   * takes long, after a walk on another that has seen the rest.
   */
  readonly isBrief?: boolean;
  readonly site: Site;
  readonly document: object;
  readonly features: ReadonlyMap<string, TableFacts>;
  readonly seed: number;
}

export function startWalk({ site, document, features, seed, isBrief = false }: WalkOptions): Walk {
  const outcomes = new Map<string, Set<string>>();
  const findings: string[] = [];
  const kinds = new Map<string, number>();
  let count = seed;
  let requests = 0;

  return {
    site,
    isBrief,
    isDue(kind) {
      const before = kinds.get(kind) ?? 0;
      kinds.set(kind, before + 1);
      return !isBrief || before < 2;
    },
    resources: readResources(document, features),
    async send(endpoint, sent = {}) {
      requests += 1;
      const answer = await answerOf(await site.fetch(pathOf(endpoint, sent), initOf(endpoint, sent)));
      const seen = outcomes.get(endpoint.operationId) ?? new Set();
      outcomes.set(endpoint.operationId, seen.add(answer.outcome));
      return answer;
    },
    async step(name, run) {
      try {
        await run();
      } catch (error) {
        const { message } = error instanceof Error ? error : new Error(String(error));
        findings.push(`${name}: ${message.slice(0, 800)}`);
      }
    },
    next: () => (count += 1),
    report: () => ({ findings, requests, outcomes, seed }),
  };
}

function pathOf({ path }: Endpoint, { keys = [], query = "" }: Sent): string {
  let index = 0;
  return path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(String(keys[index++]))) + query;
}

function initOf(endpoint: Endpoint, { as, keys = [], body: given, headers }: Sent): RequestInit {
  const { method, batch } = endpoint;
  const body = batch === undefined || typeof given === "string" ? given : batchBody(endpoint, [{ keys, body: given }]);
  const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  return { method, headers: { ...type, ...(as && bearer(as)), ...headers }, ...sent };
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = /json/.test(headers.get("content-type") ?? ""); // else a file, or a stream
  const body: unknown = text === "" ? undefined : isJson ? JSON.parse(text) : text;
  const isProblem = headers.get("content-type") === "application/problem+json";
  return { status, headers, body, outcome: isProblem ? `${status} ${String((body as Json)["code"])}` : String(status) };
}

function readResources(
  document: object,
  features: ReadonlyMap<string, TableFacts>,
): ReadonlyMap<string, WalkedResource> {
  const found = new Map<string, WalkedResource>();
  for (const [tag, all] of readEndpoints(document)) {
    const facts = features.get(tag);
    if (facts === undefined) continue; // actions without a table
    const plain = all.filter(({ kind }) => kind !== "action" && kind !== "view");
    const byKind = (some: readonly Endpoint[]) => Object.fromEntries(some.map((one) => [one.kind, one]));
    const endpoints: WalkedResource["endpoints"] = byKind(plain.filter(({ batch }) => batch === undefined));
    const main = callerOf(all.map(({ access }) => access));
    const properties = Object.entries(propertiesOf(rowSchemaOf(endpoints)));
    const isRelation = ([, schema]: [string, Schema]) => "x-relation" in schema;
    found.set(tag, {
      tag,
      facts,
      all,
      endpoints,
      batches: byKind(plain.filter(({ batch }) => batch !== undefined)),
      main,
      fields: Object.fromEntries(properties.filter((one) => !isRelation(one))),
      relations: Object.fromEntries(properties.filter(isRelation)),
      rowName: (endpoints.get ?? endpoints.create)?.answerName ?? endpoints.list?.answerName?.replace(/List$/, ""),
    });
  }
  return found;
}

function rowSchemaOf({ list, get, create }: WalkedResource["endpoints"]): Schema {
  return get?.answer ?? create?.answer ?? itemsOf(list);
}

/** The fields of a list's or a view's rows. */
export function rowFieldsOf(list: Endpoint | undefined): Readonly<Record<string, Schema>> {
  const properties = Object.entries(propertiesOf(itemsOf(list)));
  return Object.fromEntries(properties.filter(([, schema]) => !("x-relation" in schema)));
}

/** A list's answer is an object with the rows in `data`. */
function itemsOf(list: Endpoint | undefined): Schema {
  return (propertiesOf(list?.answer ?? {})["data"]?.["items"] ?? {}) as Schema;
}
