import { expect, it } from "vitest";
import { DocumentReader } from "../document.js";
import { curlOf } from "../report/curl.js";
import { requestOf, type Caller } from "./draft.js";
import { endpointsOf } from "./endpoint.js";

const caller: Caller = { name: "owner", headers: { "X-Key": "secret" } };

function draftOf(parameter: object, value: unknown) {
  const [endpoint] = endpointsOf(
    new DocumentReader({ paths: { "/it/{id}": { post: { parameters: [parameter, { name: "id", in: "path" }] } } } }),
  );
  if (endpoint === undefined) throw new Error("There is no operation.");
  const given = { id: "a/b", it: value } as Readonly<Record<string, unknown>>;
  return { endpoint, caller, values: new Map(endpoint.parameters.map((one) => [one, given[one.name]])) };
}

const query = { name: "it", in: "query" };

it.each<[object, unknown, string]>([
  [query, 7, "?it=7"],
  [query, "a&b ü", "?it=a%26b%20%C3%BC"],
  [query, ["a", "b,c"], "?it=a&it=b%2Cc"],
  [{ ...query, explode: false }, ["a", "b"], "?it=a%2Cb"],
  [{ ...query, style: "pipeDelimited", explode: false }, ["a", "b"], "?it=a%7Cb"],
  [{ ...query, style: "deepObject" }, { a: 1, b: 2 }, "?it%5Ba%5D=1&it%5Bb%5D=2"],
  [query, { a: 1, b: 2 }, "?a=1&b=2"],
  [{ ...query, explode: false }, { a: 1 }, "?it=a%2C1"],
])("writes the parameter %j with %j as %s", (parameter, value, want) => {
  const url = requestOf(draftOf(parameter, value), "http://server/v1")?.url;
  expect(url).toBe(`http://server/v1/it/a%2Fb${want}`);
});

it("writes headers and cookies", () => {
  const header = requestOf(draftOf({ name: "it", in: "header" }, ["a", "b"]), "http://server");
  expect(header?.headers.get("it")).toBe("a,b");
  const cookie = requestOf(
    { ...draftOf({ name: "it", in: "cookie" }, "a"), headers: { cookie: "b=c" } },
    "http://server",
  );
  expect(cookie?.headers.get("cookie")).toBe("b=c; it=a");
});

it.each([
  ["a header with a line break", { name: "it", in: "header" }, "a\nb"],
  ["half a surrogate pair", query, "\ud800"],
])("does not send %s, for which HTTP has no form", (_name, parameter, value) => {
  expect(requestOf(draftOf(parameter, value), "http://server")).toBeUndefined();
});

it("does not send a path that leads elsewhere", () => {
  const draft = draftOf(query, 1);
  const up = new Map([...draft.values.keys()].map((one) => [one, ".."] as const));
  expect(requestOf({ ...draft, values: up }, "http://server")).toBeUndefined();
});

it("is shown as a line for the shell, without the caller's secrets", async () => {
  const body = { type: "application/json", text: `{"a":"it's"}` };
  const request = requestOf({ ...draftOf(query, 1), body }, "http://server");
  if (request === undefined) throw new Error("There is no request.");
  expect(await curlOf(request, [["x-key", "secret"]])).toBe(
    `curl -X POST 'http://server/it/a%2Fb?it=1' -H 'content-type: application/json' -H "x-key: $X_KEY" --data-raw '{"a":"it'\\''s"}'`,
  );
});
