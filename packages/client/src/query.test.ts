import { expect, test } from "vitest";
import { addToQuery } from "./query.js";

test.each([
  ["scalars", { a: 1, b: true, c: "x y", d: 2n ** 60n }, "a=1&b=true&c=x+y&d=1152921504606846976"],
  ["a Date as ISO", { "at.gte": new Date(0) }, "at.gte=1970-01-01T00%3A00%3A00.000Z"],
  ["nothing for what is absent", { a: undefined, b: null, c: 0, d: "", e: false }, "c=0&d=&e=false"],
  ["a list by repeating", { a: [1, new Date(0)] }, "a=1&a=1970-01-01T00%3A00%3A00.000Z"],
  ["a list joined where the operation says so", { ids: [1, 2] }, "ids=1%2C2"],
  ["an empty list as an empty value", { a: [], ids: [] }, "a=&ids="],
  [
    "an object by brackets",
    { created: { gte: 1, at: { lt: [2, 3] } } },
    "created%5Bgte%5D=1&created%5Bat%5D%5Blt%5D=2&created%5Bat%5D%5Blt%5D=3",
  ],
  ["own keys only", Object.create({ inherited: 1 }), ""],
])("a query writes %s", (_, query, want) => {
  const parameters = new URLSearchParams();
  addToQuery(parameters, query, ["ids"]);
  expect(parameters.toString()).toBe(want);
});
