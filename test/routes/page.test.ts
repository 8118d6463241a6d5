import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { config } from "../../packages/compiler/src/testing/project.js";
import { outcomeOf, problemOf } from "../support/answers.js";
import { compileProject, serveProject, type CompiledProject } from "../support/compiled-project.js";
import { runtimes, use } from "../support/site.js";
import { routesProject } from "./page.js";

const root = join(import.meta.dirname, ".output/page");
const list = "/api/v1/reading-list";

/** What runtimes have each their own way with: a Worker may not ask for random values before a request has come. */
const odd = `
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";

export const access = { roles: ["PUBLIC"] };

const made = crypto.randomUUID();
const responses = { 200: { description: "A text.", content: { "text/plain": { schema: z.string() } } } };
const body = { content: { "multipart/form-data": { schema: z.object({ name: z.string() }) } } };

export default new OpenAPIHono()
  .openapi(createRoute({ method: "get", path: "/made", responses }), (c) => c.text(made, 200))
  .openapi(createRoute({ method: "post", path: "/form", request: { body }, responses }), (c) => {
    return c.text(c.req.valid("form").name, 200);
  });
`;

let project: CompiledProject;
beforeAll(async () => {
  const files = { ...routesProject, "quickback/quickback.config.ts": config, "quickback/routes/odd.ts": odd };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  project = await compileProject(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(runtimes)("a project with routes of its own, on %s", (name) => {
  const site = use(() => serveProject(project, name));
  const add = (as: "user" | "other", title: string) => site.send("POST", list, { as, body: { title } });

  it("answers first requests that come at once", async () => {
    const asked = ["user", "other", "editor", "user", "other"] as const;
    const answers = await Promise.all(asked.map((as) => site.send("GET", `${list}/newest`, { as })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 200, 200]);
  });

  it("has each caller's own rows, as docs/routes.md says", async () => {
    expect((await add("user", "mine")).status).toBe(201);
    expect((await add("other", "theirs")).status).toBe(201);
    const titlesOf = async (as: "user" | "other") => {
      const answer = await site.send("GET", `${list}/newest?limit=5`, { as });
      return ((await answer.json()) as { title: string }[]).map(({ title }) => title);
    };
    expect([await titlesOf("user"), await titlesOf("other")]).toEqual([["mine"], ["theirs"]]);
  });

  it.each([
    ["GET", "/newest", undefined, "401 AUTH_MISSING"],
    ["GET", "/newest", "banned", "401 AUTH_INVALID_TOKEN"],
    ["GET", "/newest", "editor", "403 ACCESS_ROLE_REQUIRED"],
    ["POST", "", "editor", "403 ACCESS_ROLE_REQUIRED"],
    ["GET", "/newest?limit=51", "user", "400 VALIDATION_ERROR"],
    ["GET", "/newest?most=5", "user", "400 UNKNOWN_PARAMETER"],
    ["GET", "/oldest", "user", "404 NOT_FOUND"],
    ["GET", "", "user", "405 METHOD_NOT_ALLOWED"],
  ] as const)("%s %s as %s is %s", async (method, path, as, want) => {
    const body = method === "POST" ? { body: { title: "mine" } } : {};
    expect(await outcomeOf(await site.send(method, `${list}${path}`, { ...(as && { as }), ...body }))).toBe(want);
  });

  it("refuses a body that is none of its schema's, with a pointer", async () => {
    const problem = await problemOf(await add("user", ""));
    expect(problem).toMatchObject({ status: 400, code: "VALIDATION_ERROR", errors: [{ path: "/title" }] });
  });

  it("reads a form, and refuses a body that is none", async () => {
    const headers = { "Content-Type": "multipart/form-data; boundary=x" };
    const send = (body: string) => site.fetch("/api/v1/odd/form", { method: "POST", body, headers });
    const form = '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAda\r\n--x--\r\n';
    expect(await (await send(form)).text()).toBe("Ada");
    expect(await outcomeOf(await send("Ada"))).toBe("400 VALIDATION_ERROR");
  });

  it("loads a file with the first request for it, not as the server starts", async () => {
    const made = async () => (await site.send("GET", "/api/v1/odd/made")).text();
    const first = await made();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(await made()).toBe(first);
  });
});
