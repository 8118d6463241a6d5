const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const refusals = {
  401: {
    ...problem("No or bad credentials."),
    headers: { "WWW-Authenticate": { required: true, schema: { type: "string" } } },
  },
  422: problem("The request is not valid."),
};

const ofBody = { 400: problem("The body is not JSON."), 415: problem("The body is not application/json.") };

const todo = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Todo" } } },
});

const byId = { todoId: "$response.body#/id" };

const fields = {
  title: { type: "string", minLength: 1, maxLength: 80 },
  done: { type: "boolean" },
  priority: { type: "integer", minimum: 1, maximum: 5 },
  due: { type: ["string", "null"], format: "date" },
  steps: {
    type: "array",
    maxItems: 3,
    items: {
      type: "object",
      properties: { text: { type: "string", minLength: 1, maxLength: 20 }, done: { type: "boolean" } },
      required: ["text", "done"],
      additionalProperties: false,
    },
  },
};

/** What the to-do list says of itself, written by hand. */
export const foreignDocument = {
  openapi: "3.1.0",
  info: { title: "To-do list", version: "1.0.0" },
  servers: [{ url: "/v1" }],
  security: [{ bearer: [] }],
  paths: {
    "/todos": {
      get: {
        operationId: "listTodos",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 }, example: 10 },
          { name: "done", in: "query", schema: { type: "boolean" } },
          { name: "order", in: "query", schema: { type: "string", enum: ["id", "title"] }, example: "title" },
        ],
        responses: {
          200: {
            description: "To-dos.",
            headers: { "X-Total": { required: true, schema: { type: "integer", minimum: 0 } } },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: { items: { type: "array", items: { $ref: "#/components/schemas/Todo" } } },
                  required: ["items"],
                },
              },
            },
          },
          ...refusals,
        },
      },
      post: {
        operationId: "createTodo",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/NewTodo" },
              example: { title: "Buy milk", priority: 2, due: "2026-01-31", steps: [{ text: "Go", done: false }] },
            },
          },
        },
        responses: {
          201: {
            ...todo("Made."),
            headers: { Location: { required: true, schema: { type: "string", format: "uri-reference" } } },
            links: {
              get: { operationId: "getTodo", parameters: byId },
              update: { operationId: "updateTodo", parameters: byId },
              delete: { operationId: "deleteTodo", parameters: byId },
            },
          },
          ...refusals,
          ...ofBody,
        },
      },
    },
    "/todos/{todoId}": {
      parameters: [{ name: "todoId", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
      get: {
        operationId: "getTodo",
        responses: { 200: todo("One."), 401: refusals[401], 404: problem("There is none.") },
      },
      patch: {
        operationId: "updateTodo",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/TodoChange" } } },
        },
        responses: { 200: todo("Changed."), 404: problem("There is none."), ...refusals, ...ofBody },
      },
      delete: {
        operationId: "deleteTodo",
        responses: { 204: { description: "Gone." }, 401: refusals[401], 404: problem("There is none.") },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    schemas: {
      Todo: {
        type: "object",
        properties: { id: { type: "integer", minimum: 1 }, ...fields },
        required: ["id", "title", "done", "priority", "due", "steps"],
        additionalProperties: false,
      },
      NewTodo: { type: "object", properties: fields, required: ["title"], additionalProperties: false },
      TodoChange: { type: "object", properties: fields, minProperties: 1, additionalProperties: false },
      Problem: {
        type: "object",
        properties: { title: { type: "string" }, status: { type: "integer" } },
        required: ["title", "status"],
      },
    },
  },
};
