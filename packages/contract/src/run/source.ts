import { isJson, mediaType } from "../check-response.js";
import { isObject } from "../document.js";
import { randomOf, seedFor, shuffled, type Random } from "../generate/random.js";
import type { Judging } from "../generate/valid-values.js";
import type { Parameter } from "../parameters.js";
import type { Caller, Draft } from "./draft.js";
import { isWritable, type Endpoint } from "./endpoint.js";
import { hasUnknownIds, withKnownIds } from "./known-ids.js";
import type { Pool } from "./pool.js";
import { bodiesOf, valuesOf } from "./values.js";

/** Makes requests to one operation, the same for the same seed and the same answers. */
export interface Source {
  readonly random: Random;
  /** A request that the document allows, with so many of the optional parameters; `undefined` where none can be made. */
  draft(caller: Caller, optional?: number): Draft | undefined;
  /** A value that the schema allows; `undefined` where none can be made. */
  value(parameter: Parameter): unknown;
  /** The value of a body that the schema allows. */
  body(): unknown;
  /** An example's ids are made up: those of rows that the server has shown instead. */
  withKnownIds(value: unknown): unknown;
  hasUnknownIds(value: unknown): boolean;
  /** What can't be made, and why. */
  readonly lacks: readonly string[];
}

export interface SourceParts extends Judging {
  readonly pool: Pool;
  readonly seed: number;
}

export function sourceOf(endpoint: Endpoint, { pool, seed, ...judging }: SourceParts): Source {
  const own = seedFor(seed, endpoint.name);
  const random = randomOf(own);
  const making = { ...judging, random, seed: own };
  const value = valuesOf(endpoint, making);
  const made = bodiesOf(endpoint.body, making);
  const idOf = (field: string) => pool.idFor(field, random);
  const body = () => withKnownIds(made(), idOf);
  return {
    random,
    value,
    body,
    lacks: lacksOf(endpoint),
    withKnownIds: (given) => withKnownIds(given, idOf),
    hasUnknownIds: (given) => hasUnknownIds(given, idOf),
    draft(caller, optional = 0) {
      const ids = pool.known(endpoint.path, random);
      const values = new Map([
        ...pathParameters(endpoint).map((one, index) => [one, ids[index] ?? value(one)] as const),
        ...chosenOf(endpoint, optional, random).map((one) => [one, value(one)] as const),
      ]);
      return [...values.values()].includes(undefined) ? undefined : withBody({ endpoint, caller, values }, body);
    },
  };
}

function pathParameters({ parameters }: Endpoint): Parameter[] {
  return parameters.filter((one) => one.in === "path");
}

/** The parameters that a request must have, and so many of the others. */
function chosenOf({ parameters }: Endpoint, optional: number, random: Random): Parameter[] {
  const others = parameters.filter((one) => one.in !== "path" && !isCredential(one));
  const free = others.filter(({ required }) => !required);
  return [...others.filter(({ required }) => required), ...shuffled(free, random).slice(0, optional)];
}

/** Headers that OpenAPI does not describe as parameters (3.1, section 4.8.12.2.1). */
export function isCredential({ in: where, name }: Parameter): boolean {
  return where === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}

function withBody(draft: Draft, body: () => unknown): Draft | undefined {
  const documented = draft.endpoint.body;
  if (documented === undefined) return draft;
  const value = body();
  if (value === undefined) return documented.required ? undefined : draft;
  return { ...draft, body: written(value, documented.type) };
}

function lacksOf({ body }: Endpoint): string[] {
  if (body === undefined || isWritable(body.type)) return [];
  return [`its body is ${body.type}, which is not made`];
}

/** A value in a media type. */
export function written(value: unknown, type: string): { type: string; text: string } {
  if (isJson(mediaType(type))) return { type, text: JSON.stringify(value) };
  if (mediaType(type).startsWith("text/")) return { type, text: String(value) };
  const fields = isObject(value) ? Object.entries(value).map(([key, item]) => [key, String(item)]) : [];
  return { type, text: new URLSearchParams(fields).toString() };
}
