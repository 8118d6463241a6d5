import { describe, expect, test } from "vitest";
import { compareDocuments } from "./compare-documents.js";

const json = { "application/json": { schema: { type: "object" } } };
const limit = { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const listPages = {
  operationId: "listPages",
  "x-sdk-method": "list",
  tags: ["pages"],
  responses: { 200: { content: json } },
};
const securitySchemes = {
  cookie: { type: "apiKey", in: "cookie", name: "session" },
  bearer: { type: "http", scheme: "bearer" },
  token: { type: "http", scheme: "bearer", description: "The same by another name." },
};

/** A document with one operation, and all else that is given. */
function documentWith(operation: object, more: object = {}): object {
  return {
    openapi: "3.1.1",
    paths: { "/pages": { get: { ...listPages, ...operation } } },
    components: { securitySchemes },
    ...more,
  };
}

function told(before: object, after: object): string[] {
  return compareDocuments(before, after).map(
    ({ class: kind, text, operations }) => `${kind}: ${text} (${operations.join()})`,
  );
}

const answering = (answers: object) => ({ responses: answers });
const withHeader = (header?: object) => answering({ 200: { content: json, headers: header && { ETag: header } } });
const problem = (...codes: string[]) => ({
  ...listPages.responses,
  400: {
    content: { "application/problem+json": { schema: { type: "object", properties: { code: { enum: codes } } } } },
  },
});
const secured = (...security: object[]) => ({ security });
const taking = (...parameters: object[]) => ({ parameters });
const withBody = (requestBody?: object) => (requestBody === undefined ? {} : { requestBody });

describe("of an operation:", () => {
  test.each<[string, object, object, string[]]>([
    ["nothing", {}, {}, []],
    ["its id", {}, { operationId: "getPages" }, ["breaking: the operationId listPages is now getPages"]],
    ["its method", {}, { "x-sdk-method": "all" }, ["breaking: the SDK's method list is now all"]],
    ["its tag", {}, { tags: ["page"] }, ["breaking: the SDK's resource pages is now page"]],
    ["a further tag", {}, { tags: ["pages", "site"] }, ["docs: is described otherwise"]],
    ["its words", {}, { summary: "Lists." }, ["docs: is described otherwise"]],
    ["an extension", {}, { "x-codeSamples": [] }, ["docs: is described otherwise"]],
    ["deprecated", {}, { deprecated: true }, ["docs: is deprecated"]],
    ["credentials", {}, secured({ cookie: [] }), ["breaking: no longer lets in callers without credentials"]],
    ["no credentials", secured({ cookie: [] }), secured(), ["safe: now lets in callers without credentials"]],
    [
      "another scheme",
      secured({ cookie: [] }),
      secured({ bearer: [] }),
      ["breaking: no longer lets in cookie", "safe: now lets in bearer"],
    ],
    ["a scheme more", secured({ cookie: [] }), secured({ cookie: [] }, { bearer: [] }), ["safe: now lets in bearer"]],
    [
      "two schemes at once",
      secured({ cookie: [] }),
      secured({ cookie: [], bearer: [] }),
      ["breaking: no longer lets in cookie"],
    ],
    [
      "a scope more",
      secured({ bearer: ["a"] }),
      secured({ bearer: ["a", "b"] }),
      ["breaking: no longer lets in bearer with a"],
    ],
    ["a scheme by another name", secured({ bearer: [] }), secured({ token: [] }), []],
    ["a parameter gone", taking(limit), taking(), ["breaking: query parameter limit is gone"]],
    ["a parameter more", taking(), taking(limit), ["safe: query parameter limit is new"]],
    [
      "a required parameter more",
      taking(),
      taking({ ...limit, required: true }),
      ["breaking: query parameter limit is new and required"],
    ],
    [
      "a parameter required",
      taking(limit),
      taking({ ...limit, required: true }),
      ["breaking: query parameter limit is now required"],
    ],
    [
      "a parameter not required",
      taking({ ...limit, required: true }),
      taking(limit),
      ["safe: query parameter limit is no longer required"],
    ],
    [
      "a parameter elsewhere",
      taking(limit),
      taking({ ...limit, in: "header" }),
      ["breaking: query parameter limit is now header parameter limit"],
    ],
    [
      "a parameter narrower",
      taking(limit),
      taking({ ...limit, schema: { type: "integer", maximum: 50 } }),
      ["breaking: query parameter limit has maximum 50, no longer maximum 100"],
    ],
    [
      "a parameter wider",
      taking(limit),
      taking({ ...limit, schema: { type: "integer" } }),
      ["safe: query parameter limit no longer has maximum 100"],
    ],
    [
      "a parameter's default",
      taking({ ...limit, schema: { default: 5 } }),
      taking({ ...limit, schema: { default: 6 } }),
      ["breaking: query parameter limit is 6 where it is left out, no longer 5"],
    ],
    [
      "a parameter joined",
      taking(limit),
      taking({ ...limit, explode: false }),
      ["breaking: query parameter limit is written as form, joined, no longer as form, exploded"],
    ],
    ["a style that was meant", taking(limit), taking({ ...limit, style: "form", explode: true }), []],
    [
      "a parameter's words",
      taking(limit),
      taking({ ...limit, description: "How many." }),
      ["docs: query parameter limit is described otherwise"],
    ],
    [
      "a parameter deprecated",
      taking(limit),
      taking({ ...limit, deprecated: true }),
      ["docs: query parameter limit is deprecated"],
    ],
    [
      "a header in another case",
      taking({ ...limit, in: "header" }),
      taking({ ...limit, in: "header", name: "Limit" }),
      [],
    ],
    ["a body", withBody(), withBody({ content: json }), ["safe: now takes a body"]],
    ["a required body", withBody(), withBody({ content: json, required: true }), ["breaking: now needs a body"]],
    ["no body", withBody({ content: json }), withBody(), ["breaking: takes no body any more"]],
    [
      "a body required",
      withBody({ content: json }),
      withBody({ content: json, required: true }),
      ["breaking: now needs its body"],
    ],
    [
      "a body not required",
      withBody({ content: json, required: true }),
      withBody({ content: json }),
      ["safe: no longer needs its body"],
    ],
    [
      "a body's type",
      withBody({ content: json }),
      withBody({ content: { "text/csv": {} } }),
      ["breaking: the body may no longer be application/json", "safe: the body may now be text/csv"],
    ],
    ["a success gone", answering({ 200: {}, 201: {} }), answering({ 200: {} }), ["breaking: no longer answers 201"]],
    [
      "a success more",
      answering({ 200: {} }),
      answering({ 200: {}, 202: {} }),
      ["breaking: may now answer 202: a client that expects the others does not know it"],
    ],
    [
      "a 304 more",
      answering({ 200: {} }),
      answering({ 200: {}, 304: {} }),
      ["safe: now answers 304 to those who send If-None-Match"],
    ],
    ["a 304 gone", answering({ 200: {}, 304: {} }), answering({ 200: {} }), ["safe: no longer answers 304"]],
    ["an error gone", answering({ 200: {}, 404: {} }), answering({ 200: {} }), ["safe: no longer answers 404"]],
    [
      "an error more",
      answering({ 200: {} }),
      answering({ 200: {}, 429: {} }),
      ["safe: may now answer 429, which a client treats as any error of its kind"],
    ],
    ["an error that a range told", answering({ 200: {}, "4XX": {} }), answering({ 200: {}, "4XX": {}, 429: {} }), []],
    [
      "an answer's type gone",
      answering({ 200: { content: json } }),
      answering({ 200: {} }),
      ["breaking: the 200 answer may no longer be application/json"],
    ],
    [
      "an answer's type more",
      answering({ 200: {} }),
      answering({ 200: { content: json } }),
      ["safe: the 200 answer may now be application/json"],
    ],
    [
      "an error's code more",
      answering(problem("A")),
      answering(problem("A", "B")),
      ['safe: code of the 400 answer may now be "B", which a client treats as any error of its status'],
    ],
    [
      "an error's code fewer",
      answering(problem("A", "B")),
      answering(problem("A")),
      ['safe: code of the 400 answer may no longer be "B"'],
    ],
    ["a header gone", withHeader({}), withHeader(), ["breaking: header ETag of the 200 answer is gone"]],
    ["a header more", withHeader(), withHeader({}), ["safe: header ETag of the 200 answer is new"]],
    [
      "a header that may be missing",
      withHeader({ required: true }),
      withHeader({}),
      ["breaking: header ETag of the 200 answer may now be missing"],
    ],
    [
      "a header always there",
      withHeader({}),
      withHeader({ required: true }),
      ["safe: header ETag of the 200 answer is now always there"],
    ],
    [
      "a header's schema",
      withHeader({ schema: { maxLength: 3 } }),
      withHeader({ schema: {} }),
      ["breaking: header ETag of the 200 answer no longer has maxLength 3"],
    ],
    [
      "an answer's words",
      answering({ 200: { description: "A" } }),
      answering({ 200: { description: "B" } }),
      ["docs: the 200 answer is described otherwise"],
    ],
    ["callbacks", {}, { callbacks: { done: {} } }, ["breaking: callbacks are otherwise: they are not looked into"]],
    [
      "a server of its own",
      {},
      { servers: [{ url: "https://b.example" }] },
      ["breaking: the server / is gone", "safe: the server https://b.example is new"],
    ],
  ])("%s", (_, before, after, want) => {
    const lines = told(documentWith(before), documentWith(after));
    expect(lines).toEqual(want.map((line) => `${line} (listPages)`));
  });
});

const paths = (given: object) => documentWith({}, { paths: given });
const byId = { operationId: "updatePage" };
const ifMatch = { name: "If-Match", in: "header", schema: { type: "string" } };

/** A document whose create links to the update of what it has made. */
function linked(parameters?: object, target: object = byId, path = "/pages/{id}"): object {
  const links = parameters && { updatePage: { ...target, parameters } };
  return paths({
    "/pages": { post: { operationId: "createPage", responses: { 201: { ...(links && { links }) } } } },
    [path]: { patch: { operationId: "updatePage", parameters: [ifMatch], responses: { 200: {} } } },
  });
}

const getPage = { operationId: "getPage", responses: {} };

describe("of a document:", () => {
  test.each<[string, object, object, string[]]>([
    ["an operation gone", documentWith({}), paths({}), ["breaking: GET /pages is gone (listPages)"]],
    ["an operation more", paths({}), documentWith({}), ["safe: GET /pages is new (listPages)"]],
    [
      "an operation elsewhere",
      documentWith({}),
      paths({ "/sites": { get: listPages } }),
      ["breaking: GET /pages is now GET /sites (listPages)"],
    ],
    ["an operation without an id", paths({ "/a": { get: {} } }), paths({}), ["breaking: GET /a is gone (GET /a)"]],
    [
      "a path parameter's name",
      paths({ "/pages/{id}": { get: { ...getPage, parameters: [id] } } }),
      paths({ "/pages/{slug}": { get: { ...getPage, parameters: [{ ...id, name: "slug" }] } } }),
      ["breaking: the path /pages/{id} is now /pages/{slug} (getPage)"],
    ],
    [
      "a parameter of the path's own",
      paths({ "/pages/{id}": { get: { ...getPage, parameters: [id] } } }),
      paths({ "/pages/{id}": { parameters: [id], get: getPage } }),
      [],
    ],
    [
      "a link by which the row stands for its id",
      linked({ "path.id": "$response.body#/slug" }),
      linked(),
      [
        "breaking: {id} was slug of a row, and no link says so any more (updatePage)",
        "docs: the 201 answer is described otherwise (createPage)",
      ],
    ],
    [
      "a link by reference instead of by id",
      linked({ id: "$response.body#/slug" }),
      linked({ id: "$response.body#/slug" }, { operationRef: "#/paths/~1pages~1{id}/patch" }),
      [
        "breaking: {id} was slug of a row, and no link says so any more (updatePage)",
        "docs: the 201 answer is described otherwise (createPage)",
      ],
    ],
    [
      "a link to another field",
      linked({ id: "$response.body#/slug" }),
      linked({ id: "$response.body#/name" }),
      [
        "breaking: {id} was slug of a row, and links say name now (updatePage)",
        "docs: the 201 answer is described otherwise (createPage)",
      ],
    ],
    [
      "a link more",
      linked(),
      linked({ id: "$response.body#/slug" }),
      [
        "safe: a link says that {id} is slug of a row (updatePage)",
        "docs: the 201 answer is described otherwise (createPage)",
      ],
    ],
    [
      "a link that says no more than the names do",
      linked({ id: "$response.body#/id" }),
      linked(),
      ["docs: the 201 answer is described otherwise (createPage)"],
    ],
    [
      "a link more to a key of several parts, which becomes one object",
      linked(undefined, byId, "/pages/{site}/{id}"),
      linked({ id: "$response.body#/slug" }, byId, "/pages/{site}/{id}"),
      [
        "breaking: {id} was id of a row, and links say slug now (updatePage)",
        "docs: the 201 answer is described otherwise (createPage)",
      ],
    ],
    [
      "a server",
      documentWith({}, { servers: [{ url: "https://a.example/v1/" }] }),
      documentWith({}, { servers: [{ url: "https://a.example/v2" }] }),
      ["breaking: the server https://a.example/v1 is gone ()", "safe: the server https://a.example/v2 is new ()"],
    ],
    [
      "a server's words and the slash at its end",
      documentWith({}, { servers: [{ url: "https://a.example/v1/" }] }),
      documentWith({}, { servers: [{ url: "https://a.example/v1", description: "Ours" }] }),
      [],
    ],
    [
      "credentials for all",
      documentWith({}),
      documentWith({}, { security: [{ bearer: [] }] }),
      ["breaking: no longer lets in callers without credentials (listPages)"],
    ],
    [
      "its info",
      documentWith({}, { info: { version: "1" } }),
      documentWith({}, { info: { version: "2" } }),
      ["docs: the document's info is otherwise ()"],
    ],
    [
      "its tags' words",
      documentWith({}),
      documentWith({}, { tags: [{ name: "pages" }] }),
      ["docs: the document's tags is otherwise ()"],
    ],
    [
      "a component that nothing uses",
      documentWith({}),
      documentWith({}, { components: { securitySchemes, schemas: { A: {} } } }),
      [],
    ],
  ])("%s", (_, before, after, want) => {
    expect(told(before, after)).toEqual(want);
  });

  test("what is the same of several operations is told once", () => {
    const both = (operation: object) =>
      paths({ "/a": { get: { operationId: "a", ...operation } }, "/b": { get: { operationId: "b", ...operation } } });
    expect(told(both(answering({ 200: {} })), both(answering({})))).toEqual(["breaking: no longer answers 200 (a,b)"]);
  });

  test("a component by another name is another type of the SDK, and nothing else", () => {
    const named = (name: string) =>
      documentWith(
        answering({ 200: { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } } }),
        { components: { schemas: { [name]: { type: "string" } } } },
      );
    expect(told(named("Page"), named("Site"))).toEqual(["breaking: the SDK's type Page is gone ()"]);
  });
});
