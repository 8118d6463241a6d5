import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { main } from "../../packages/cli/src/main.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foreignDocument } from "./foreign-document.js";
import { foreignServer } from "./foreign-server.js";

const documents = new Hono().get("/v1/openapi.json", (context) => context.json(foreignDocument));
const credentials = ["--header", "Authorization: Bearer secret"];

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function contract(...argv: string[]) {
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const style = (_: unknown, text: string) => text;
  const code = await main(["contract", ...argv], {
    colour: false,
    print: say,
    note: say,
    live: () => undefined,
    style,
  });
  return { code, said: lines.join("\n") };
}

describe("quickback contract --url", () => {
  let url = "";
  const app = new Hono().route("/", documents).route("/", foreignServer());
  const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => (url = `http://localhost:${port}`));
  beforeAll(async () => {
    if (!server.listening) await once(server, "listening");
  });
  afterAll(() => void server.close());

  it("reads the server's own document, and exits with 0 where nothing differs", async () => {
    const { code, said } = await contract("--url", `${url}/v1`, ...credentials, "--requests", "300", "--seed", "7");
    expect(said).toBe("300 requests, 5 operations, 0 findings (seed 7)");
    expect(code).toBe(0);
  });

  it("says what it could not see", async () => {
    const { code, said } = await contract("--url", `${url}/v1`, "--only", "GET /todos", "--requests", "20");
    expect(said).toBe("not seen  GET /todos: never succeeded (401 ×20)\n20 requests, 1 operation, 0 findings (seed 1)");
    expect(code).toBe(0);
  });

  it.each(["--requests", "--timeout"])("exits with 2 for %s 0, which is none at all", async (option) => {
    const { code, said } = await contract("--url", `${url}/v1`, option, "0");
    expect(said).toContain(`${option} needs a whole number from 1 on, not "0".`);
    expect(code).toBe(2);
  });

  it("exits with 2 where the document is not there", async () => {
    const { code, said } = await contract("--url", url);
    expect(said).toContain(`${url}/openapi.json has no document: it answers 404.`);
    expect(code).toBe(2);
  });

  it("exits with 2 where the server can't be reached", async () => {
    const closed = createServer().listen(0);
    await once(closed, "listening");
    const address = closed.address();
    closed.close();
    const port = typeof address === "object" ? address?.port : undefined;
    await writeFile(inFolder("openapi.json"), JSON.stringify(foreignDocument));
    const { code, said } = await contract("--url", `http://localhost:${port}`, "--document", inFolder("openapi.json"));
    expect(said).toMatch(
      /^error {2}http:\/\/localhost:\d+ can't be reached: .*ECONNREFUSED.*\.\n {2}Start the server first/,
    );
    expect(code).toBe(2);
  });
});

describe("quickback contract --app", () => {
  const drifting = `
    export default {
      fetch: (request, env, context) => {
        context.waitUntil(Promise.resolve(env.PATH));
        const { pathname } = new URL(request.url);
        if (pathname === "/openapi.json") return Response.json({
          openapi: "3.0.3", info: { title: "Drift", version: "1" },
          paths: { "/drift": { get: { responses: { 200: { description: "It's", content: { "application/json": {
            schema: { type: "object", properties: { name: { type: "string", nullable: true } }, required: ["name"] },
          } } } } } } },
        });
        if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 404 });
        return Response.json({ name: request.headers.get("x-api-key") === "it's & <secret>" ? 7 : null });
      },
    };`;
  const given = ["--header", "X-Api-Key: it's & <secret>", "--requests", "9"];

  it("tells each finding once, with a line for the shell that has no secret in it, and exits with 1", async () => {
    await writeFile(inFolder("drifting.mjs"), drifting);
    const reports = ["--junit", inFolder("junit.xml"), "--markdown", inFolder("report.md")];
    const { code, said } = await contract("--app", inFolder("drifting.mjs"), ...given, ...reports);
    expect(said).toBe(
      [
        "GET /drift  invalid-body at /name (6 times)",
        '  must be string,null {"type":["string","null"]}',
        `  curl 'http://localhost/drift' -H "x-api-key: $X_API_KEY"`,
        "  seed 1",
        "",
        "9 requests, 1 operation, 1 finding (seed 1)",
      ].join("\n"),
    );
    expect(code).toBe(1);
    expect(await readFile(inFolder("junit.xml"), "utf8")).toContain(
      '<failure type="invalid-body" message="must be string,null {&quot;type&quot;:[&quot;string&quot;,&quot;null&quot;]}">',
    );
    const markdown = await readFile(inFolder("report.md"), "utf8");
    expect(markdown).toContain("| `GET /drift` | 9 | 200 ×7, 404 ×2 | 1 |");
    expect(markdown).toContain("### GET /drift: invalid-body at `/name`");
  });

  it("prints the same as data", async () => {
    const { said } = await contract("--app", inFolder("drifting.mjs"), ...given, "--json");
    expect(JSON.parse(said)).toMatchObject({ seed: 1, requests: 9, findings: [{ kind: "invalid-body", count: 6 }] });
  });

  it("exits with 2 where the module has no server", async () => {
    await writeFile(inFolder("nothing.mjs"), "export const server = 1;");
    const { code, said } = await contract("--app", inFolder("nothing.mjs"));
    expect(said).toMatch(/nothing\.mjs exports no server\.\n {2}Its default export, or app, needs a method fetch/);
    expect(code).toBe(2);
  });
});
