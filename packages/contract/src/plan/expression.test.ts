import { expect, it } from "vitest";
import type { Endpoint } from "../run/endpoint.js";
import type { Exchange } from "../run/session.js";
import { valueOfExpression } from "./expression.js";

const parameter = {
  name: "id",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  schema: undefined,
} as const;
const place = { pointer: "", value: {} };

const exchange: Exchange = {
  draft: {
    endpoint: { name: "POST /it/{id}" } as Endpoint, // of which an expression reads nothing
    caller: { name: "nobody", headers: {} },
    values: new Map([[{ ...parameter, place }, 7]]),
    body: { type: "application/json", text: '{"a":{"b":[1,2]}}' },
  },
  request: new Request("http://server/it/7?q=1", { method: "POST", headers: { "X-Id": "r" } }),
  status: 201,
  headers: new Headers({ Location: "/it/8" }),
  text: "",
  json: { id: 8, "a/b": "c" },
  milliseconds: 1,
};

it.each([
  ["$response.body#/id", 8],
  ["$response.body#/a~1b", "c"],
  ["$response.body#/none", undefined],
  ["$response.header.location", "/it/8"],
  ["$response.header.none", undefined],
  ["$request.path.id", 7],
  ["$request.query.none", undefined],
  ["$request.header.x-id", "r"],
  ["$request.body#/a/b/1", 2],
  ["{$response.body#/id}", 8],
  ["$url", "http://server/it/7?q=1"],
  ["$method", "POST"],
  ["$statusCode", 201],
  ["plain", "plain"],
  [9, 9],
])("reads %j as %j", (expression, want) => {
  expect(valueOfExpression(expression, exchange)).toBe(want);
});
