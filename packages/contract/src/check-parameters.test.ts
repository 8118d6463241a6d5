import { expect, it } from "vitest";
import { contractOf } from "./index.js";

function document(parameters: readonly object[]) {
  return {
    openapi: "3.1.0",
    components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } } },
    paths: { "/it": { get: { security: [{ key: [] }], parameters, responses: { 200: { description: "It." } } } } },
  };
}

const list = {
  name: "it",
  in: "query",
  schema: { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 3 },
};
const members = { type: "object", properties: { a: { type: "string" } } };

it.each<[string, object, string, string[]]>([
  ["the items of a list one by one", list, "it=1&it=2", []],
  ["too many of them", list, "it=1&it=2&it=3&it=4", ["it"]],
  ["too few of them", list, "it=1", ["it"]],
  ["items with commas", { ...list, explode: false }, "it=1,2", []],
  ["items with bars", { ...list, style: "pipeDelimited", explode: false }, "it=1%7C2", []],
  ["the members of an object", { name: "it", in: "query", schema: members }, "a=1&b=2", []],
  [
    "the members of a closed one",
    { name: "it", in: "query", schema: { ...members, additionalProperties: false } },
    "a=1&b=2",
    ["b"],
  ],
  [
    "the members of a deep one",
    { name: "it", in: "query", style: "deepObject", schema: members },
    "it%5Ba%5D=1&a=1",
    ["a"],
  ],
  ["a parameter that no one knows", list, "it=1&it=2&other=1", ["other"]],
])("judges %s", async (_name, parameter, query, want) => {
  const request = new Request(`http://server/it?key=k&${query}`);
  const found = await contractOf(document([parameter])).checkRequest(request);
  expect(found.map(({ place }) => place)).toEqual(want);
});
