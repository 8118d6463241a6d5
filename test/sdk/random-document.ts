import fc from "fast-check";

/** Names as a hostile document would have them: keywords, inherited members, quotes, ends of comments and templates. */
const hostile = fc.constantFrom(
  "class",
  "default",
  "delete",
  "constructor",
  "__proto__",
  "prototype",
  "then",
  "toString",
  "arguments",
  "await",
  "string",
  "Promise",
  "Record",
  "Client",
  "Call",
  "path",
  "body",
  "query",
  "options",
  "headers",
  "connect",
  "index",
  "*/",
  "`${alert(1)}`",
  "\\",
  '"',
  "'",
  "\n",
  "\r\n",
  "</script>",
  "//",
  "/*",
  "@throws",
  "{}",
  "{id}",
  "$ref",
  "",
  " ",
  "-",
  "_",
  "__",
  "2fa",
  "a-b",
  "a_b",
  "aB",
  "AB",
  "ab",
  "A.b",
  "a/b",
  "\u2028",
  "é",
  "e\u0301",
  "日本",
  "𝒳",
  "²",
  "\ud800",
);
const name = fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });
/** Text for an example, a description or a value. */
const words = fc.oneof(name, fc.constant("A sentence that ends.*/ export const evil = 1; /*"));

const reference = name.map((key) => ({
  $ref: `#/components/schemas/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
}));
const outside = fc.constantFrom({ $ref: "./other.json" }, { $ref: "#/nowhere" }, { $ref: "#/paths" }, { $ref: 7 });

const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(
      {},
      true,
      false,
      null,
      7,
      { type: "string" },
      { type: "integer" },
      { type: ["string", "null"] },
      { type: "file" },
    ),
    reference,
    outside,
    fc.record({ enum: fc.array(fc.oneof(words, fc.double(), fc.constant(null), fc.boolean()), { maxLength: 4 }) }),
    fc.record({ const: fc.oneof(words, fc.double(), fc.constant({})) }),
    fc.record({ type: fc.constant("string"), format: fc.constantFrom("date-time", "int64", "binary") }),
    fc.record({ type: fc.constantFrom("array", ["array", "null"]), items: tie("schema") }),
    fc.record({ prefixItems: fc.array(tie("schema"), { maxLength: 3 }) }),
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(name, tie("schema"), { maxKeys: 4 }),
        required: fc.array(name, { maxLength: 3 }),
        additionalProperties: tie("schema"),
        patternProperties: fc.dictionary(name, tie("schema"), { maxKeys: 1 }),
        description: words,
        nullable: fc.boolean(),
        deprecated: fc.boolean(),
        example: fc.jsonValue(),
      },
      { requiredKeys: ["properties"] },
    ),
    fc.record(
      {
        allOf: fc.array(tie("schema"), { maxLength: 3 }),
        oneOf: fc.array(tie("schema"), { maxLength: 3 }),
        anyOf: fc.array(tie("schema"), { maxLength: 3 }),
        required: fc.array(name, { maxLength: 2 }),
        discriminator: fc.record({ propertyName: name, mapping: fc.dictionary(name, name, { maxKeys: 2 }) }),
      },
      { requiredKeys: [] },
    ),
  ),
}));

const mediaType = fc.constantFrom(
  "application/json",
  "application/problem+json",
  "text/plain",
  "text/event-stream",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "image/*",
  "*/*",
  'a"b`',
);
const content = fc.dictionary(mediaType, fc.record({ schema, example: fc.jsonValue() }, { requiredKeys: [] }), {
  maxKeys: 2,
});
/** A list that can be paged through, if its operation takes an offset. */
const listResponse = schema.map((row) => ({
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["data", "pagination"],
        properties: {
          data: { type: "array", items: row },
          pagination: { type: "object", properties: { hasMore: { type: "boolean" } } },
        },
      },
    },
  },
}));
const response = fc.oneof(listResponse, fc.record({ description: words, content }, { requiredKeys: [] }), outside);

const operation = fc.record(
  {
    operationId: name,
    tags: fc.array(name, { maxLength: 2 }),
    "x-sdk-method": fc.oneof(name, fc.constantFrom("list", "get", "a.b", "a.b.c", "a", "then.then")),
    summary: words,
    description: words,
    deprecated: fc.boolean(),
    security: fc.constantFrom([], [{}]),
    parameters: fc.array(
      fc.record(
        {
          name: fc.oneof(name, fc.constantFrom("offset", "If-Match", "If-None-Match", "Idempotency-Key")),
          in: fc.constantFrom("query", "path", "header", "cookie"),
          required: fc.boolean(),
          explode: fc.boolean(),
          schema,
          description: words,
          example: fc.jsonValue(),
        },
        { requiredKeys: ["name", "in"] },
      ),
      { maxLength: 4 },
    ),
    requestBody: fc.oneof(fc.record({ content, required: fc.boolean() }, { requiredKeys: [] }), outside),
    responses: fc.dictionary(
      fc.constantFrom("200", "201", "204", "2XX", "default", "400", "401", "404", "4XX", "599"),
      response,
    ),
  },
  { requiredKeys: [] },
);
const verb = fc.constantFrom("get", "put", "post", "delete", "options", "head", "patch", "trace", "x-other");
const pathItem = fc.dictionary(
  verb,
  fc.oneof({ weight: 9, arbitrary: operation }, { weight: 1, arbitrary: fc.constant(null) }),
  { maxKeys: 4 },
);
const path = fc
  .array(
    fc.oneof(
      name,
      name.map((one) => `{${one}}`),
      fc.constantFrom("posts", "{id}", "{id}.json", "`${id}`"),
    ),
    { maxLength: 4 },
  )
  .map((segments) => `/${segments.join("/")}`);

/** An OpenAPI document that nobody should have written. */
export const randomDocument = fc.record(
  {
    openapi: fc.constantFrom("3.0.3", "3.1.1"),
    info: fc.record({ title: words, description: words }),
    tags: fc.array(fc.record({ name, description: words }), { maxLength: 3 }),
    paths: fc.dictionary(path, pathItem, { minKeys: 1, maxKeys: 5 }),
    components: fc.record({ schemas: fc.dictionary(name, schema, { maxKeys: 6 }) }),
  },
  { requiredKeys: ["openapi", "paths"] },
);
