import type { Endpoint } from "./document.js";
import { propertiesOf, requiredOf, type Schema } from "./schema.js";

/** The fields of a record's key, where a batch has them in an object. */
export type BatchKeys = readonly string[];

/** What is known of one record. */
export interface OneRecord {
  readonly keys?: readonly unknown[];
  readonly body?: unknown;
}

/** A batch as the operation on one record that it is, whose body and answer are those of one. */
export function batchEndpoint(endpoint: Endpoint): Endpoint {
  const { kind, body = {}, answer = {} } = endpoint;
  const listing = propertiesOf(body)[kind === "delete" ? "ids" : "records"];
  const record = (listing?.["items"] ?? {}) as Schema;
  const row = propertiesOf(answer)["data"]?.["items"] as Schema | undefined;
  if (kind === "delete") return { ...endpoint, batch: Object.keys(propertiesOf(record)), body: undefined };
  if (kind === "create") return { ...endpoint, batch: [], body: record, answer: row };
  // nothing but its key is required of a record that is changed
  const keys = requiredOf(record);
  const fields = Object.entries(propertiesOf(record)).filter(([name]) => !keys.includes(name));
  return {
    ...endpoint,
    batch: keys,
    body: { ...record, required: [], properties: Object.fromEntries(fields) },
    answer: row,
  };
}

/** The body of a batch: all or nothing, unless each record is to be for itself. */
export function batchBody({ kind, batch = [] }: Endpoint, records: readonly OneRecord[], isAtomic = true): object {
  const options = isAtomic ? {} : { options: { atomic: false } };
  if (kind === "delete")
    return { ids: records.map(({ keys = [] }) => (batch.length === 0 ? keys[0] : named(batch, keys))), ...options };
  const names = kind === "create" ? [] : batch;
  return { records: records.map(({ keys = [], body }) => withKeys(named(names, keys), body)), ...options };
}

function named(names: BatchKeys, keys: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, index) => [name, keys[index]]));
}

function withKeys(keys: object, body: unknown): unknown {
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  return isObject || body === undefined ? { ...keys, ...body } : body;
}
