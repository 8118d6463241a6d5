import { Hono, type Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export const callers = { owner: { Authorization: "Bearer secret" } };

interface Todo {
  readonly id: number;
  readonly title: string;
  readonly done: boolean;
  readonly priority: number;
  readonly due: string | null;
  readonly steps: readonly { readonly text: string; readonly done: boolean }[];
}

/** A to-do list that was written by hand, and keeps to its document. */
export function foreignServer(): Hono {
  const todos = new Map<number, Todo>();
  let last = 0;
  const app = new Hono().basePath("/v1");

  app.use(async (context, next) => {
    if (context.req.header("authorization") === callers.owner.Authorization) return await next();
    context.header("WWW-Authenticate", "Bearer");
    return problem(context, 401, "Who are you?");
  });

  app.get("/todos", (context) => {
    const { limit = "50", done, order = "id" } = context.req.query();
    const isRight =
      isWhole(limit, 1, 50) && [undefined, "true", "false"].includes(done) && ["id", "title"].includes(order);
    if (!isRight) return problem(context, 422, "The query is wrong.");
    const found = [...todos.values()].filter((one) => done === undefined || String(one.done) === done);
    if (order === "title") found.sort((one, other) => (one.title < other.title ? -1 : 1));
    context.header("X-Total", String(found.length));
    return context.json({ items: found.slice(0, Number(limit)) });
  });

  app.post("/todos", async (context) => {
    const body = await bodyOf(context);
    if (body instanceof Response) return body;
    if (!("title" in body)) return problem(context, 422, "There is no title.");
    last += 1;
    const todo = { id: last, done: false, priority: 3, due: null, steps: [], ...body } as unknown as Todo; // checked
    todos.set(last, todo);
    context.header("Location", `/v1/todos/${last}`);
    return context.json(todo, 201);
  });

  app.get("/todos/:id", (context) => {
    const todo = todos.get(Number(context.req.param("id")));
    return todo === undefined ? problem(context, 404, "There is none.") : context.json(todo);
  });

  app.patch("/todos/:id", async (context) => {
    const todo = todos.get(Number(context.req.param("id")));
    const body = await bodyOf(context);
    if (body instanceof Response) return body;
    if (Object.keys(body).length === 0) return problem(context, 422, "Nothing changes.");
    if (todo === undefined) return problem(context, 404, "There is none.");
    const changed = { ...todo, ...body };
    todos.set(todo.id, changed);
    return context.json(changed);
  });

  app.delete("/todos/:id", (context) => {
    const isGone = todos.delete(Number(context.req.param("id")));
    return isGone ? context.body(null, 204) : problem(context, 404, "There is none.");
  });

  app.all("/todos", (context) => notAllowed(context, "GET, HEAD, POST"));
  app.all("/todos/:id", (context) => notAllowed(context, "GET, HEAD, PATCH, DELETE"));
  return app;
}

function problem(context: Context, status: ContentfulStatusCode, title: string): Response {
  return context.json({ title, status }, status, { "Content-Type": "application/problem+json" });
}

function notAllowed(context: Context, allow: string): Response {
  context.header("Allow", allow);
  return problem(context, 405, "Not here.");
}

/** The fields that a body sets, or the answer to one that is wrong. */
async function bodyOf(context: Context): Promise<object | Response> {
  if (context.req.header("content-type") !== "application/json") return problem(context, 415, "JSON, please.");
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch {
    return problem(context, 400, "That is not JSON.");
  }
  const isRight =
    isRecord(body) && Object.entries(body).every(([key, value]) => Object.hasOwn(fields, key) && fields[key]?.(value));
  return isRight ? (body as object) : problem(context, 422, "The body is wrong.");
}

const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: (value) => isText(value, 80),
  done: (value) => typeof value === "boolean",
  priority: (value) => typeof value === "number" && isWhole(String(value), 1, 5),
  due: (value) => value === null || (typeof value === "string" && isDate(value)),
  steps: (value) => Array.isArray(value) && value.length <= 3 && value.every(isStep),
};

function isStep(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  return isText(value["text"], 20) && typeof value["done"] === "boolean";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON Schema counts code points. */
function isText(value: unknown, longest: number): boolean {
  return typeof value === "string" && value !== "" && [...value].length <= longest;
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^-?\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
