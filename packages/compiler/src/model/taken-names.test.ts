import { expect, test } from "vitest";
import type { Operation } from "./operation.js";
import type { Field } from "./resource.js";
import { takenNames } from "./taken-names.js";

test.each([
  { kinds: ["text", "text"], routes: ["GET /pairs/{a}/{b}", "GET /pairs/views/summary"], want: ["views"] },
  { kinds: ["text", "text"], routes: ["PATCH /pairs/{a}/{b}", "GET /pairs/views/summary"], want: [] },
  { kinds: ["text", "integer"], routes: ["GET /pairs/{a}/{b}", "GET /pairs/views/summary"], want: [] },
  { kinds: ["text", "text"], routes: ["PATCH /pairs/{a}/{b}", "PATCH /pairs/batch"], want: [] },
  { kinds: ["text"], routes: ["POST /items/{id}/publish", "POST /items/import/publish"], want: ["import"] },
  { kinds: ["text"], routes: ["POST /items/{id}/publish", "POST /items/import/archive"], want: [] },
  {
    kinds: ["text"],
    routes: ["PATCH /items/{id}", "PATCH /items/batch", "DELETE /items/{id}", "DELETE /items/batch"],
    want: ["batch"],
  },
])("of a key of $kinds, where there are $routes, the taken names are $want", ({ kinds, routes, want }) => {
  const keys = ["a", "b"].slice(0, kinds.length);
  const fields = keys.map((name, index) => ({ name, isKey: true, type: { kind: kinds[index] } }) as Field); // what is read of one
  const operations = routes.map((route) => ({ route }) as Operation); // what is read of one
  expect(takenNames({ fields, keys, operations })).toEqual(want);
});
