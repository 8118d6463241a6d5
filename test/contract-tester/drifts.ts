import type { FindingKind } from "@quickback/contract";
import { callers } from "./foreign-server.js";

type Answer = (request: Request) => Promise<Response>;

/** One way in which a server leaves its document, as a change of what a faithful one answers, or of the document. */
export interface Drift {
  readonly kind: FindingKind;
  /** The operation that it is found in, and where it is in it. */
  readonly at: readonly [operation: string, place: string];
  readonly answer?: (request: Request, faithful: Answer) => Promise<Response>;
  readonly document?: (document: string) => string;
}

const list = "GET /todos";
const create = "POST /todos";
const get = "GET /todos/{todoId}";
const update = "PATCH /todos/{todoId}";
const remove = "DELETE /todos/{todoId}";

const pathname = ({ url }: Request) => new URL(url).pathname;
const isList = (request: Request) => request.method === "GET" && pathname(request) === "/v1/todos";
const isCreate = (request: Request) => request.method === "POST" && pathname(request) === "/v1/todos";
const isOne = (request: Request, method: string) => request.method === method && /\/todos\/./.test(pathname(request));

type Json = Record<string, unknown>;

/** Changes the JSON of the answers that succeed. */
function rewriting(isMeant: (request: Request) => boolean, change: (json: Json) => unknown): Drift["answer"] {
  return async (request, faithful) => {
    const response = await faithful(request);
    if (!isMeant(request) || !response.ok) return response;
    const json = (await response.json()) as Json;
    return new Response(JSON.stringify(change(json)), { status: response.status, headers: response.headers });
  };
}

/** Changes the headers of the answers that succeed. */
function withHeaders(isMeant: (request: Request) => boolean, change: (headers: Headers) => void): Drift["answer"] {
  return async (request, faithful) => {
    const response = await faithful(request);
    if (!isMeant(request) || !response.ok) return response;
    const headers = new Headers(response.headers);
    change(headers);
    return new Response(response.body, { status: response.status, headers });
  };
}

const problem = (status: number) =>
  new Response(JSON.stringify({ title: "No.", status }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });

const aTodo = { id: 1, title: "Made up", done: false, priority: 3, due: null, steps: [] };

/** Accepts a body that the faithful server refuses with one of these statuses. */
function accepting(isMeant: (request: Request, body: string) => boolean): Drift["answer"] {
  return async (request, faithful) => {
    const body = await request.clone().text();
    const response = await faithful(request);
    if (!isCreate(request) || response.status < 400 || response.status === 401 || !isMeant(request, body))
      return response;
    const headers = { "Content-Type": "application/json", Location: "/v1/todos/1" };
    return new Response(JSON.stringify(aTodo), { status: 201, headers });
  };
}

/** Takes what is due out of what is sent, where that is right, so that it is never kept. */
function withoutDue(isMeant: (request: Request) => boolean): Drift["answer"] {
  return async (request, faithful) => {
    const body = await request.clone().text();
    if (!isMeant(request) || !/"due":"\d{4}-\d\d-\d\d"/.test(body)) return faithful(request);
    const without = body.replace(/"due":"\d{4}-\d\d-\d\d"/, '"due":null');
    return faithful(new Request(request, { method: request.method, body: without }));
  };
}

let readings = 0;

/** By what each one is. */
export const drifts: Readonly<Record<string, Drift>> = {
  "answers with a status that is not documented": {
    kind: "undocumented-status",
    at: [get, "410"],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      return isOne(request, "GET") && response.status === 404 ? problem(410) : response;
    },
  },
  "leaves out a field": {
    kind: "invalid-body",
    at: [get, ""],
    answer: rewriting(
      (request) => isOne(request, "GET"),
      ({ due: _due, ...rest }) => rest,
    ),
  },
  "has a field too many": {
    kind: "invalid-body",
    at: [create, ""],
    answer: rewriting(isCreate, (json) => ({ ...json, owner: "Ada" })),
  },
  "has a field too many where the schema is open": {
    kind: "invalid-body",
    at: [list, ""],
    answer: rewriting(isList, (json) => ({ ...json, debug: true })),
  },
  "has a value of another type, deep inside a list": {
    kind: "invalid-body",
    at: [list, "/items/*/steps/*/done"],
    answer: rewriting(isList, ({ items }) => ({
      items: (items as Json[]).map((one) => ({
        ...one,
        steps: (one["steps"] as Json[]).map((step) => ({ ...step, done: String(step["done"]) })),
      })),
    })),
  },
  "answers in another media type": {
    kind: "undocumented-content-type",
    at: [get, "Content-Type"],
    answer: withHeaders(
      (request) => isOne(request, "GET"),
      (headers) => headers.set("content-type", "text/html"),
    ),
  },
  "sends a body that is no JSON": {
    kind: "invalid-body",
    at: [get, ""],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      if (!isOne(request, "GET") || !response.ok) return response;
      return new Response("<p>Hello</p>", { headers: { "Content-Type": "application/json" } });
    },
  },
  "sends a body where none is documented": {
    kind: "undocumented-body",
    at: [remove, ""],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      return isOne(request, "DELETE") && response.ok ? Response.json({ removed: true }, { status: 200 }) : response;
    },
    document: (text) => text.replace('"204":{"description":"Gone."}', '"200":{"description":"Gone."}'),
  },
  "leaves out a header": {
    kind: "missing-header",
    at: [list, "X-Total"],
    answer: withHeaders(isList, (headers) => headers.delete("x-total")),
  },
  "sends a header that its schema refuses": {
    kind: "invalid-header",
    at: [list, "X-Total"],
    answer: withHeaders(isList, (headers) => headers.set("x-total", "many")),
  },
  "leaves out a header of a refusal": {
    kind: "missing-header",
    at: [remove, "WWW-Authenticate"],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      return response.status === 401 ? problem(401) : response;
    },
  },
  "fails on the longest title": {
    kind: "server-error",
    at: [create, "500"],
    answer: async (request, faithful) => {
      const { title } = isCreate(request) ? titleIn(await request.clone().text()) : { title: "" };
      return [...title].length === 80 ? problem(500) : faithful(request);
    },
  },
  "fails on the largest limit": {
    kind: "server-error",
    at: [list, "500"],
    answer: async (request, faithful) =>
      new URL(request.url).searchParams.get("limit") === "50" ? problem(500) : faithful(request),
  },
  "fails on half a surrogate pair": {
    kind: "server-error",
    at: [update, "500"],
    answer: async (request, faithful) => {
      const body = await request.clone().text();
      return isOne(request, "PATCH") && /\\ud8/.test(body) ? problem(500) : faithful(request);
    },
  },
  "accepts a title that is too long": {
    kind: "accepted-body",
    at: [create, "/title"],
    answer: accepting((_request, body) => [...titleIn(body).title].length > 80),
  },
  "accepts a body without its required field": {
    kind: "accepted-body",
    at: [create, ""],
    answer: accepting((_request, body) => body.startsWith("{") && !body.includes('"title"') && body.endsWith("}")),
  },
  "accepts an unknown field": {
    kind: "accepted-body",
    at: [create, ""],
    answer: accepting((_request, body) => body.includes("unknownField")),
  },
  "accepts a value of another type, deep inside a list": {
    kind: "accepted-body",
    at: [create, "/steps/*/done"],
    answer: accepting((_request, body) => /"steps":\[\{[^}]*"done":(?!true|false)/.test(body)),
  },
  "accepts null where there is none": {
    kind: "accepted-body",
    at: [create, "/priority"],
    answer: accepting((_request, body) => body.includes('"priority":null')),
  },
  "accepts what is no JSON": {
    kind: "accepted-body",
    at: [create, ""],
    answer: accepting((_request, body) => body === "{]"),
  },
  "accepts another media type": {
    kind: "accepted-body",
    at: [create, "Content-Type"],
    answer: accepting(({ headers }) => headers.get("content-type") === "text/plain"),
  },
  "accepts a parameter out of its bounds": {
    kind: "accepted-parameter",
    at: [list, "limit"],
    answer: async (request, faithful) => {
      const url = new URL(request.url);
      if (Number(url.searchParams.get("limit")) > 50) url.searchParams.set("limit", "50");
      return faithful(new Request(url, request));
    },
  },
  "accepts a parameter that is not of its list": {
    kind: "accepted-parameter",
    at: [list, "order"],
    answer: async (request, faithful) => {
      const url = new URL(request.url);
      if (url.searchParams.has("order")) url.searchParams.set("order", "id");
      return faithful(new Request(url, request));
    },
  },
  "accepts an unknown parameter where the document closes the query": {
    kind: "accepted-parameter",
    at: [list, "unknownParameter"],
    document: (text) => text.replace(/"parameters":\[\{"name":"limit".+?\}\](?=,"responses")/, closedQuery),
  },
  "accepts requests without credentials": {
    kind: "accepted-without-credentials",
    at: [list, "security"],
    answer: async (request, faithful) => {
      const headers = new Headers(request.headers);
      if (isList(request) && !headers.has("authorization")) headers.set("authorization", callers.owner.Authorization);
      return faithful(new Request(request, { headers }));
    },
  },
  "accepts any credentials": {
    kind: "accepted-bad-credentials",
    at: [get, "security"],
    answer: async (request, faithful) => {
      const headers = new Headers(request.headers);
      if (headers.has("authorization")) headers.set("authorization", callers.owner.Authorization);
      return faithful(new Request(request, { headers }));
    },
  },
  "tells callers without credentials about their bodies": {
    kind: "missing-denial",
    at: [create, "without credentials"],
    answer: async (request, faithful) =>
      isCreate(request) && !request.headers.has("authorization") ? problem(422) : faithful(request),
  },
  "answers a method that it does not have": {
    kind: "accepted-method",
    at: [create, "DELETE"],
    answer: async (request, faithful) =>
      request.method === "DELETE" && pathname(request) === "/v1/todos"
        ? new Response(null, { status: 204 })
        : faithful(request),
  },
  "answers 405 without Allow": {
    kind: "missing-allow",
    at: [create, "Allow"],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      return response.status === 405 ? problem(405) : response;
    },
  },
  "allows less than it documents": {
    kind: "missing-allow",
    at: [get, "Allow"],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      if (response.status === 405) response.headers.set("allow", "GET, HEAD");
      return response;
    },
  },
  "has a link that leads nowhere": {
    kind: "broken-link",
    at: [create, "get"],
    document: (text) => text.replace("$response.body#/id", "$response.body#/priority"),
  },
  "has a link to a field that is not there": {
    kind: "broken-link",
    at: [create, "update"],
    document: (text) => text.replace(/("updateTodo","parameters":\{"todoId":"\$response.body#\/)id/, "$1key"),
  },
  "has a link to an operation that is not there": {
    kind: "broken-link",
    at: [create, "delete"],
    document: (text) => text.replace('"delete":{"operationId":"deleteTodo"', '"delete":{"operationId":"removeTodo"'),
  },
  "refuses its example of a body": {
    kind: "refused-example",
    at: [create, "body"],
    answer: async (request, faithful) =>
      isCreate(request) && (await request.clone().text()).includes("Buy milk") ? problem(422) : faithful(request),
  },
  "refuses its example of a parameter": {
    kind: "refused-example",
    at: [list, "order"],
    answer: async (request, faithful) =>
      isList(request) && request.url.includes("order=title") ? problem(422) : faithful(request),
  },
  "has an example that its schema refuses": {
    kind: "invalid-example",
    at: [create, "/paths/~1todos/post/requestBody/content/application~1json/example"],
    document: (text) => text.replace('"priority":2', '"priority":9'),
  },
  "has a reference that leads nowhere": {
    kind: "invalid-document",
    at: [update, "/paths/~1todos~1{todoId}/patch/requestBody/content/application~1json/schema"],
    document: (text) => text.replace("#/components/schemas/TodoChange", "#/components/schemas/TodoChanges"),
  },
  "has a schema that can't be used": {
    kind: "invalid-document",
    at: ["the document", "/components/schemas/NewTodo"],
    document: (text) => text.replaceAll('"minLength":1,"maxLength":80', '"pattern":"("'),
  },
  "reads otherwise when it is read again": {
    kind: "unstable-read",
    at: [get, "body"],
    answer: rewriting(
      (request) => isOne(request, "GET"),
      (json) => ({ ...json, title: `Read ${(readings += 1)}` }),
    ),
  },
  "has another ETag when it is read again": {
    kind: "unstable-read",
    at: [list, "etag"],
    answer: withHeaders(isList, (headers) => headers.set("etag", `"${(readings += 1)}"`)),
  },
  "keeps another value than it answers": {
    kind: "write-read-difference",
    at: [update, "/title"],
    answer: rewriting(
      (request) => isOne(request, "PATCH"),
      (json) => ({ ...json, title: "Something else" }),
    ),
  },
  "answers a create with another value than it keeps": {
    kind: "write-read-difference",
    at: [create, "/priority"],
    answer: rewriting(isCreate, (json) => ({ ...json, priority: json["priority"] === 5 ? 4 : 5 })),
  },
  "takes a field and drops it": {
    kind: "dropped-field",
    at: [create, "/due"],
    answer: withoutDue(isCreate),
  },
  "drops what an update sets": {
    kind: "dropped-field",
    at: [update, "/due"],
    answer: withoutDue((request) => isOne(request, "PATCH")),
  },
  "answers with a field that it has not kept": {
    kind: "dropped-field",
    at: [create, "/due"],
    answer: async (request, faithful) => {
      const response = await faithful(request);
      if (!isOne(request, "GET") || !response.ok) return response;
      const { due: _due, ...rest } = (await response.json()) as Json;
      return Response.json(rest);
    },
    document: (text) => text.replace('"due","steps"]', '"steps"]'),
  },
  "keeps nothing": {
    kind: "lost-write",
    at: [create, "/todos/{todoId}"],
    answer: async (request, faithful) => {
      if (!isCreate(request)) return faithful(request);
      const response = await faithful(request);
      const location = response.headers.get("location");
      const headers = new Headers(request.headers);
      headers.delete("content-type");
      if (location !== null) await faithful(new Request(new URL(location, request.url), { method: "DELETE", headers }));
      return response;
    },
  },
  "deletes nothing": {
    kind: "survived-delete",
    at: [remove, "/todos/{todoId}"],
    answer: async (request, faithful) => {
      if (!isOne(request, "DELETE")) return faithful(request);
      const read = await faithful(new Request(request.url, { headers: request.headers }));
      return read.ok ? new Response(null, { status: 204 }) : read;
    },
  },
  "answers HEAD otherwise than GET": {
    kind: "head-differs",
    at: [list, "status"],
    answer: async (request, faithful) => {
      if (request.method !== "HEAD" || pathname(request) !== "/v1/todos") return faithful(request);
      return new Response(null, { status: 204 });
    },
  },
  hangs: {
    kind: "timeout",
    at: [list, ""],
    answer: async (request, faithful) =>
      request.url.includes("done=true") ? new Promise<never>(() => undefined) : faithful(request),
  },
  "breaks off": {
    kind: "no-answer",
    at: [remove, ""],
    answer: async (request, faithful) => {
      if (isOne(request, "DELETE")) throw new Error("ECONNRESET");
      return faithful(request);
    },
  },
};

function titleIn(body: string): { readonly title: string } {
  const title = /"title":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
  return { title: title ?? "" };
}

/** One parameter for the whole query, closed: the only way in which OpenAPI 3.1 can close one. */
const closedQuery = `"parameters":${JSON.stringify([
  {
    name: "query",
    in: "query",
    style: "form",
    explode: true,
    schema: {
      type: "object",
      properties: { limit: { type: "integer", minimum: 1, maximum: 50 } },
      additionalProperties: false,
    },
  },
])}`;
