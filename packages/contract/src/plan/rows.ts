import type { Caller, Draft } from "../run/draft.js";
import { isItemOf, type Endpoint } from "../run/endpoint.js";
import { idOf, madeAt } from "../run/pool.js";
import type { Exchange, Session } from "../run/session.js";
import type { Scene } from "./plan.js";

/** A row on the server: a path with parameters, and their values. */
export interface Row {
  readonly path: string;
  readonly values: readonly string[];
}

/** The row that a create made: where `Location` leads, or by the id in its body. */
export function madeBy({ draft, status, headers, json }: Exchange, session: Session): Row | undefined {
  if (status < 200 || status > 299) return undefined;
  const location = headers.get("location");
  const located = location === null ? undefined : madeAt(location, session.contract.operationFor);
  if (located !== undefined) return located;
  const item = session.endpoints.find(({ path }) => isItemOf(path, draft.endpoint.path));
  const id = item && idOf(json, nameOfLast(item.path));
  return item && id !== undefined ? { path: item.path, values: [...pathValues(draft), id] } : undefined;
}

function nameOfLast(path: string): string {
  return path.slice(path.lastIndexOf("{") + 1, -1);
}

/** The operation that makes the rows that a path names. */
export function creatorOf({ path }: Endpoint, { endpoints }: Session): Endpoint | undefined {
  return endpoints.find((one) => one.method === "POST" && isItemOf(path, one.path));
}

/** The operation that reads one row. */
export function readerOf(path: string, { endpoints }: Session): Endpoint | undefined {
  return endpoints.find((one) => one.method === "GET" && one.path === path);
}

export function pathValues({ values }: Draft): string[] {
  return [...values].flatMap(([one, value]) => (one.in === "path" ? [String(value)] : []));
}

/** A request for one row. */
export function draftAt({ sourceOf }: Scene, { endpoint, caller, values }: At): Draft | undefined {
  const draft = sourceOf(endpoint).draft(caller);
  const named = endpoint.parameters.filter((one) => one.in === "path");
  return (
    draft && {
      ...draft,
      values: new Map([...draft.values, ...named.map((one, index) => [one, values[index]] as const)]),
    }
  );
}

export interface At {
  readonly endpoint: Endpoint;
  readonly caller: Caller;
  readonly values: readonly string[];
}

/** Reads a row as its writer, and as the others where the writer may not see it. */
export async function readRow(scene: Scene, { endpoint, caller, values }: At): Promise<Exchange | undefined> {
  const { session } = scene;
  let last: Exchange | undefined;
  for (const one of [caller, ...session.callers.filter(({ name }) => name !== caller.name)]) {
    const draft = draftAt(scene, { endpoint, caller: one, values });
    const exchange = draft && (await session.send(draft));
    last ??= exchange;
    if (exchange !== undefined && exchange.status < 400) return exchange;
  }
  return last;
}
