import type { Route } from "../resource/routes.js";
import { camelCase, type OperationNames } from "./names.js";
import type { Body } from "./responses.js";

interface Sampled {
  readonly route: Route;
  readonly tag: string;
  readonly names: OperationNames;
  readonly place: string;
  readonly body: Body | undefined;
  /** No credentials needed. */
  readonly open: boolean;
}

export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

const id = "0198c0de-0000-7000-8000-000000000001";

/** The same call with curl and with the SDK. */
export function codeSamples(sampled: Sampled): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(sampled) },
    { lang: "TypeScript", label: "SDK", source: sdk(sampled) },
  ];
}

function curl({ route, place, body, open }: Sampled): string {
  const parts = [`curl "$API${place.replace("{id}", id)}"`];
  if (route.method !== "GET") parts.push(`-X ${route.method}`);
  if (!open) parts.push(`-H "Authorization: Bearer $TOKEN"`);
  if (body !== undefined) parts.push(`-H "Content-Type: application/json"`, `-d ${shellQuoted(body.example)}`);
  return parts.join(" \\\n  ");
}

function shellQuoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", `'\\''`)}'`;
}

function sdk({ route, tag, names, body }: Sampled): string {
  const given = [
    ...(route.path.includes("{id}") ? [JSON.stringify(id)] : []),
    ...(body === undefined ? [] : [JSON.stringify(body.example, null, 2)]),
  ];
  return `await client.${camelCase(tag)}.${names.method}(${given.join(", ")});`;
}
