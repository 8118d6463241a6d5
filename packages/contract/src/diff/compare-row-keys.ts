import { each, type Both, type Documents } from "./both.js";
import { changeOf, type Change } from "./change.js";
import type { OperationPair } from "./compare-operations.js";
import { endpointsOf, type Endpoint } from "./endpoints.js";
import { parametersOf } from "./parameters.js";
import { rowKeysOf, type RowKey } from "./row-keys.js";

/** By links an SDK knows which field of a row is which parameter, and so that a method takes the row. */
export function compareRowKeys(documents: Documents, pairs: readonly OperationPair[]): Change[] {
  const keysIn = each(documents, (reader) => rowKeysOf(reader, endpointsOf(reader).values()));
  return pairs.flatMap(({ before, after }) => {
    if (before.path !== after.path) return []; // which breaks already
    const keys = { before: keysIn.before(before), after: keysIn.after(after) };
    return takesRow(before, keys.before, documents) ? compareKeys(keys, before.name) : [];
  });
}

/** Whether a method may take a row: for the tag that it sends, or for a key of several parts. */
function takesRow(endpoint: Endpoint, key: RowKey, documents: Documents): boolean {
  return key.size > 1 || parametersOf(endpoint, documents.before).has("header if-match");
}

function compareKeys({ before, after }: Both<RowKey>, operation: string): Change[] {
  return [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    // without a link, the field is the one of the same name
    if ((was ?? name) === (is ?? name)) return [];
    // a key of several parts is given one by one until it is known, and as an object then
    const isNew = was === undefined && before.size === 1;
    if (isNew) return [changeOf("row-linked", `a link says that {${name}} is ${is} of a row`, operation)];
    const now = is === undefined ? "no link says so any more" : `links say ${is} now`;
    return [changeOf("row-unlinked", `{${name}} was ${was ?? name} of a row, and ${now}`, operation)];
  });
}
