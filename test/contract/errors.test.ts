import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { contractOf } from "@quickback/contract";
import { createApp, describe as describeDocument } from "../../generated/my-site/server/app.js";
import * as tables from "../../generated/my-site/server/tables.js";
import { accountStatements, emailOf, password, tokenOf } from "../support/accounts.js";
import { insertPage, problemOf } from "../support/answers.js";
import { d1, libsqlInMemory, type Backend } from "../support/backends.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, databases, env, origin, useSite } from "../support/site.js";

describe.each(databases)("a problem on %s", (database) => {
  const site = useSite(database);

  it("says what, where and which request, and nothing else", async () => {
    const answer = await site.fetch("/api/v1/pages/missing", { headers: { "X-Request-Id": "my-id" } });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("x-request-id")).toBe("my-id");
    expect(await problemOf(answer)).toEqual({
      type: "urn:quickback:problem:not-found",
      title: "Not found",
      status: 404,
      detail: expect.any(String),
      instance: "/api/v1/pages/missing",
      code: "NOT_FOUND",
      layer: "firewall",
      requestId: "my-id",
    });
  });

  it.each([
    "/",
    "/nothing",
    "/api",
    "/api/v1",
    "/api/v1/",
    "/api/v1/nothing",
    "/api/v1/pages/",
    "/api/v1/posts/",
    "/api/v1//pages",
    "/api/v1/pages/a/b",
    "/api/v1/pagesx",
    "/API/V1/PAGES",
    "/api/v2/pages",
    "/api/v1/__proto__",
    "/api/v1/constructor",
    "/api/v1/pages/views/summary",
    "/.env",
  ])("of GET %s is 404", async (path) => {
    const answer = await site.send("GET", path);
    expect(await problemOf(answer)).toMatchObject({ status: 404, code: "NOT_FOUND", instance: path });
  });

  it.each(["/api/v1/posts/a%20b%C3%A9", "/api/v1/posts/%00", "/api/v1/posts/a%2Fb"])(
    "names %s as it was sent (RFC 9457, section 3.1.5)",
    async (path) => {
      const answer = await site.send("GET", `${path}?nonsense=1`);
      expect((await problemOf(answer)).instance).toBe(path);
    },
  );

  it.each([
    ["GET", "/api/v1/posts/a/publish", "POST"],
    ["PUT", "/api/v1/posts", "GET, HEAD, POST"],
    ["POST", "/api/v1/pages/a", "GET, HEAD, PATCH, DELETE"],
    ["DELETE", "/openapi.json", "GET, HEAD"],
    ["POST", "/health", "GET, HEAD"],
  ])("of %s %s is 405, and says what there is", async (method, path, allow) => {
    const answer = await site.send(method, path);
    expect(answer.headers.get("allow")).toBe(allow);
    expect(await problemOf(answer)).toMatchObject({ status: 405, code: "METHOD_NOT_ALLOWED", instance: path });
  });

  it.each(["/api/v1/pages", "/api/v1/pages/missing", "/api/v1/pages?nonsense=1", "/api/v1/posts", "/nothing"])(
    "of HEAD %s is that of GET, without the body",
    async (path) => {
      const [got, asked] = [await site.send("GET", path), await site.send("HEAD", path)];
      expect([asked.status, await asked.text()]).toEqual([got.status, ""]);
      expect(asked.headers.get("content-type")).toBe(got.headers.get("content-type"));
    },
  );

  it("of HEAD for one that is there is none", async () => {
    const id = await insertPage(site);
    expect((await site.send("HEAD", `/api/v1/pages/${id}`)).status).toBe(200);
  });
});

/** What a statement would carry that is nobody's business. */
const canary = "canary-7f3a";

const failures = [
  ["GET", "/api/v1/pages", undefined, "drop table pages"],
  ["GET", `/api/v1/pages?title=${canary}&total=true`, undefined, "drop table pages"],
  ["GET", `/api/v1/pages/${canary}`, undefined, "drop table pages"],
  ["POST", "/api/v1/pages", { slug: canary, title: canary, content: canary }, "drop table pages"],
  ["PATCH", `/api/v1/pages/${canary}`, { title: canary }, "drop table pages"],
  ["DELETE", `/api/v1/pages/${canary}`, undefined, "drop table pages"],
  ["GET", `/api/v1/posts?title=${canary}`, undefined, "alter table posts rename to lost"],
  ["POST", `/api/v1/posts/${canary}/publish`, undefined, "drop table posts"],
  ["POST", "/api/v1/posts", { title: canary, content: canary }, "alter table user rename to lost"],
  ["GET", "/api/v1/posts", undefined, "alter table session rename to lost"],
] as const;

describe.each(databases)("a database that fails, on %s", (database) => {
  let backend: Backend | undefined;
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    const listen = (...given: unknown[]) => void said.push(given.map(String).join(" "));
    for (const method of ["error", "warn", "log", "info", "debug"] as const)
      vi.spyOn(console, method).mockImplementation(listen);
  });
  afterAll(() => backend?.close());

  async function damaged(damage: string) {
    await backend?.close();
    const schema = await schemaSql(tables);
    backend = database === "d1" ? await d1(schema) : await libsqlInMemory(schema);
    await backend.batch(await accountStatements());
    await backend.sql(damage);
    return createApp({ database: backend.database, env });
  }

  function expectDiscretion(log: string): void {
    expect(log).not.toContain(canary);
    expect(log).not.toContain(tokenOf("admin"));
    expect(log).not.toMatch(/\b(select|insert into|update|delete from)\b.*["`]/i);
  }

  it.each(failures)(
    "%s %s: 500 tells the client and the log no SQL and no value",
    async (method, path, body, damage) => {
      const app = await damaged(damage);
      const answer = await app.fetch(request(method, path, body));
      const requestId = answer.headers.get("x-request-id") ?? "none";
      const instance = path.split("?")[0] ?? "";
      vi.restoreAllMocks();
      expect(await problemOf(answer)).toEqual({
        type: "urn:quickback:problem:internal",
        title: "The server failed",
        status: 500,
        detail: "The server failed. The request's id finds it in the log.",
        instance,
        code: "INTERNAL",
        layer: "server",
        requestId,
      });
      expect(said.join("\n")).toContain(requestId);
      expectDiscretion(said.join("\n").replaceAll(instance, ""));
    },
  );

  it.each([
    [
      "POST",
      "/auth/v1/sign-in/email",
      { email: emailOf("admin"), password: canary },
      "alter table user rename to lost",
    ],
    ["POST", "/auth/v1/sign-in/email", { email: emailOf("admin"), password }, "alter table session rename to lost"],
    [
      "POST",
      "/auth/v1/sign-up/email",
      { email: `${canary}@example.com`, password, name: "x" },
      "alter table user rename to lost",
    ],
    [
      "POST",
      "/auth/v1/sign-up/email",
      { email: `${canary}@example.com`, password, name: "x" },
      "alter table account rename to lost",
    ],
    ["GET", "/auth/v1/get-session", undefined, "alter table session rename to lost"],
  ])("%s %s with %j fails as discreetly: %s", async (method, path, body, damage) => {
    const app = await damaged(damage);
    const document = await describeDocument();
    const answer = await app.fetch(request(method, path, body));
    vi.restoreAllMocks();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await contractOf(document).check(request(method, path, body), answer.clone())).toEqual([]);
    expectDiscretion(`${said.join("\n")}\n${await answer.text()}`);
  });
});

describe("a database that another writer holds", () => {
  it("is 503, with when to come again, and nothing is written", async () => {
    const url = `file:${join(await mkdtemp(join(tmpdir(), "locked-")), "db.sqlite")}`;
    const [ours, theirs] = [createClient({ url }), createClient({ url })];
    await ours.batch([...(await schemaSql(tables))]);
    await ours.batch((await accountStatements()).map(([sql, ...args]) => ({ sql, args })));
    const app = createApp({ database: drizzle(ours), env });
    const body = { title: "x", content: "y" };
    await app.fetch(request("GET", "/api/v1/posts", undefined)); // once a day a session is prolonged
    const writing = await theirs.transaction("write");
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await app.fetch(request("POST", "/api/v1/posts", body));
    await writing.rollback();
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    const contract = contractOf(await describeDocument());
    expect(await contract.check(request("POST", "/api/v1/posts", body), answer.clone())).toEqual([]);
    expect(await problemOf(answer)).toMatchObject({ code: "UNAVAILABLE", layer: "server" });
    expect((await app.fetch(request("POST", "/api/v1/posts", body))).status).toBe(201);
    for (const client of [ours, theirs]) client.close();
  }, 30_000);
});

function request(method: string, path: string, body: object | undefined): Request {
  const headers = { ...bearer("admin"), ...(body && { "Content-Type": "application/json" }) };
  return new Request(`${origin}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}
