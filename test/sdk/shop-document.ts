import type { OpenApiDocument } from "@quickback/sdk";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (required: readonly string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const content = (schema: object) => ({ content: { "application/json": { schema } } });
const body = (schema: object) => ({ requestBody: { required: true, ...content(schema) } });
const answer = (schema: object, rest: object = {}) => ({ description: "An answer.", ...content(schema), ...rest });
const gone = { description: "It is gone." };

const parameter = (name: string, place: string, schema: object = { type: "string" }) => ({
  name,
  in: place,
  required: place === "path",
  schema,
});
const [ifMatch, ifNoneMatch] = [parameter("If-Match", "header"), parameter("If-None-Match", "header")];
const idempotencyKey = parameter("Idempotency-Key", "header", { type: "string", minLength: 1, maxLength: 255 });

const operation = (tag: string, method: string, rest: object) => ({
  tags: [tag],
  operationId: `${method}${tag[0]?.toUpperCase()}${tag.slice(1)}`,
  "x-sdk-method": method,
  ...rest,
});

const partly = (row: string) =>
  object(["success", "errors"], {
    success: { type: "array", items: object(["index", "record"], { index: { type: "integer" }, record: ref(row) }) },
    errors: { type: "array", items: object(["index", "error"], { index: { type: "integer" }, error: ref("Problem") }) },
  });
const whole = object(["data"], { data: { type: "array", items: ref("Item") } });
const atomic = object([], { atomic: { type: "boolean" } });
const records = (schema: object) =>
  object(["records"], { records: { type: "array", items: schema, maxItems: 100 }, options: atomic });

const batch = {
  post: operation("items", "batchCreate", {
    parameters: [idempotencyKey],
    ...body(records(ref("ItemCreate"))),
    responses: { 201: answer(whole), 207: answer(partly("Item")) },
  }),
  patch: operation("items", "batchUpdate", {
    ...body(records(object(["id"], { id: { type: "string" }, name: { type: "string" } }))),
    responses: { 200: answer(whole), 207: answer(partly("Item")) },
  }),
  delete: operation("items", "batchDelete", {
    ...body(object(["ids"], { ids: { type: "array", items: { type: "string" } }, options: atomic })),
    responses: { 204: gone, 207: answer(partly("Item")) },
  }),
};

const list = object(["data", "pagination"], {
  data: { type: "array", items: ref("Item") },
  pagination: object(["hasMore"], { hasMore: { type: "boolean" } }),
});

const items = {
  "/items": {
    get: operation("items", "list", {
      parameters: [parameter("offset", "query", { type: "integer" }), ifNoneMatch],
      responses: { 200: answer(list), 304: { description: "It is the same." } },
    }),
    post: operation("items", "create", {
      parameters: [idempotencyKey],
      ...body(ref("ItemCreate")),
      responses: { 201: answer(ref("Item")) },
    }),
  },
  "/items/batch": batch,
  "/items/{id}": {
    parameters: [parameter("id", "path")],
    get: operation("items", "get", { parameters: [ifNoneMatch], responses: { 200: answer(ref("Item")) } }),
    patch: operation("items", "update", {
      parameters: [ifMatch],
      ...body(object([], { name: { type: "string" } })),
      responses: { 200: answer(ref("Item")), 412: answer(ref("Problem")) },
    }),
    put: operation("items", "put", {
      parameters: [ifMatch],
      ...body(ref("ItemCreate")),
      responses: { 200: answer(ref("Item")), 201: answer(ref("Item")) },
    }),
    delete: operation("items", "delete", { parameters: [ifMatch], responses: { 204: gone } }),
  },
  "/items/{id}/order": {
    post: operation("items", "order", {
      parameters: [parameter("id", "path"), idempotencyKey],
      responses: { 200: answer(object(["ordered"], { ordered: { type: "integer" } })) },
    }),
  },
};

/** A row whose key is no `id`, which only the link tells. */
const countries = {
  "/countries": {
    post: operation("countries", "create", {
      ...body(ref("Country")),
      responses: {
        201: answer(ref("Country"), {
          links: { update: { operationId: "updateCountries", parameters: { id: "$response.body#/code" } } },
        }),
      },
    }),
  },
  "/countries/{id}": {
    patch: operation("countries", "update", {
      parameters: [parameter("id", "path", ref("Code")), ifMatch],
      ...body(object([], { name: { type: "string" } })),
      responses: { 200: answer(ref("Country")) },
    }),
    delete: operation("countries", "delete", {
      parameters: [parameter("id", "path", ref("Code")), ifMatch],
      responses: { 204: gone },
    }),
  },
};

const ratingKey = [parameter("userId", "path"), parameter("day-of", "path")];
/** A row whose key has two parts. */
const ratings = {
  "/ratings/{userId}/{day-of}": {
    parameters: ratingKey,
    get: operation("ratings", "get", { responses: { 200: answer(ref("Rating")) } }),
    patch: operation("ratings", "update", {
      parameters: [ifMatch],
      ...body(object(["stars"], { stars: { type: "integer" } })),
      responses: { 200: answer(ref("Rating")) },
    }),
  },
  "/ratings/{userId}/{day-of}/hide": {
    post: operation("ratings", "hide", { parameters: ratingKey, responses: { 204: gone } }),
  },
};

/** What has a tag, but names no row that its schema tells. */
const settings = {
  "/settings/{name}": {
    put: operation("settings", "set", {
      parameters: [parameter("name", "path"), ifMatch],
      ...body(ref("Setting")),
      responses: { 200: answer(ref("Setting")) },
    }),
  },
};

/** Rows with tags, batches and keys for requests, as a compiled server describes them. */
export const shopDocument: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Shop", version: "1" },
  paths: { ...items, ...countries, ...ratings, ...settings },
  components: {
    schemas: {
      Item: object(["id", "name"], { id: { type: "string" }, name: { type: "string" } }),
      ItemCreate: object(["name"], { name: { type: "string" } }),
      Code: { type: "string", enum: ["FR", "DE"] },
      Country: object(["code", "name"], { code: ref("Code"), name: { type: "string" } }),
      Rating: object(["userId", "day-of", "stars"], {
        userId: { type: "string" },
        "day-of": { type: "string" },
        stars: { type: "integer" },
      }),
      Setting: object(["value"], { value: { type: "string" } }),
      Problem: object(["code"], { code: { type: "string" } }),
    },
  },
};
