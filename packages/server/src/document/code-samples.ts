import type { Route } from "../resource/routes.js";
import { camelCase, type OperationNames } from "./names.js";
import type { Parameter } from "./parameters.js";
import type { Body } from "./responses.js";

interface Sampled {
  readonly route: Route;
  readonly tag: string;
  readonly names: OperationNames;
  /** `/api/v1/posts/{id}` */
  readonly place: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** No credentials needed. */
  readonly open: boolean;
}

export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** The same call with curl and with the SDK. */
export function codeSamples(sampled: Sampled): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(sampled) },
    { lang: "TypeScript", label: "SDK", source: sdk(sampled) },
  ];
}

/** A path with the examples of its parameters in it. */
export function filledIn(place: string, parameters: readonly Parameter[]): string {
  return inPath(parameters).reduce(
    (path, { name, example }) => path.replace(`{${name}}`, encodeURIComponent(String(example))),
    place,
  );
}

function inPath(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === "path");
}

function curl({ route, place, parameters, body, open }: Sampled): string {
  const parts = [`curl "$API${filledIn(place, parameters)}"`];
  if (route.method !== "GET") parts.push(`-X ${route.method}`);
  if (!open) parts.push(`-H "Authorization: Bearer $TOKEN"`);
  if (body !== undefined) parts.push(`-H "Content-Type: application/json"`, `-d ${shellQuoted(body.example)}`);
  return parts.join(" \\\n  ");
}

function shellQuoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", `'\\''`)}'`;
}

function sdk({ tag, names, parameters, body }: Sampled): string {
  const given = [
    ...keyExample(inPath(parameters)),
    ...(body === undefined ? [] : [JSON.stringify(body.example, null, 2)]),
  ];
  return `await client.${camelCase(tag)}.${names.method}(${given.join(", ")});`;
}

/** An id, or the parts of a key as one object. */
function keyExample(key: readonly Parameter[]): readonly string[] {
  if (key.length < 2) return key.map(({ example }) => JSON.stringify(example));
  return [JSON.stringify(Object.fromEntries(key.map(({ name, example }) => [name, example])))];
}
