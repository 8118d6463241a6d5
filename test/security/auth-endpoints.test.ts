import { describe, expect, it } from "vitest";
import { betterAuth, type Auth } from "@quickback/server/v1";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { accountStatements, emailOf, password, tokenOf } from "../support/accounts.js";
import { libsqlInMemory } from "../support/backends.js";
import { schemaSql } from "../support/schema-sql.js";
import { signIn } from "../support/cookies.js";
import { bearer, databases, env, origin, useSite } from "../support/site.js";

const evil = "https://evil.example";
const json = { "Content-Type": "application/json" };

// Better Auth drops its tests of origins where it believes itself under test; these say that it never does here.
describe.each(databases)("Better Auth's own endpoints on %s", (database) => {
  const site = useSite(database);

  it.each([
    ["a foreign origin", { Origin: evil }],
    ["an opaque one", { Origin: "null" }],
    ["none", {}],
    [
      "a foreign one that a proxy is said to have",
      { Origin: evil, "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" },
    ],
    ["a foreign referrer", { Referer: `${evil}/page` }],
  ])("take no write with a cookie from %s", async (_name, headers) => {
    const cookie = await signIn(site, "user");
    const init = { method: "POST", headers: { ...json, Cookie: cookie, ...headers }, body: '{"name":"Evil"}' };
    expect((await site.fetch("/auth/v1/update-user", init)).status).toBe(403);
    expect((await site.fetch("/auth/v1/sign-out", { ...init, body: "{}" })).status).toBe(403);
    expect((await site.fetch("/api/v1/posts", { headers: { Cookie: cookie } })).status).toBe(200);
    expect(await site.sql("select name from user where id = 'id-of-user'")).toEqual([{ name: "user" }]);
  });

  it.each([
    ["GET", "sign-in/email", "POST"],
    ["DELETE", "get-session", "GET, HEAD, POST"],
    ["POST", "get-session", "GET, HEAD"],
    ["PATCH", "reset-password/x", "GET, HEAD"],
  ])("say which methods they have: %s %s", async (method, path, allowed) => {
    const answer = await site.fetch(`/auth/v1/${path}`, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allowed]);
    expect(await answer.json()).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
  });

  it("have HEAD where they have GET, and what they have for servers alone is not there", async () => {
    const answer = await site.fetch("/auth/v1/get-session", { method: "HEAD", headers: bearer("user") });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect((await site.fetch("/auth/v1/set-password", { method: "GET" })).status).toBe(404);
  });

  it("sign nobody in from a foreign page", async () => {
    const body = JSON.stringify({ email: emailOf("user"), password });
    const headers = { ...json, Origin: evil };
    expect((await site.fetch("/auth/v1/sign-in/email", { method: "POST", headers, body })).status).toBe(403);
    const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: evil };
    const fields = new URLSearchParams({ email: emailOf("user"), password });
    expect((await site.fetch("/auth/v1/sign-in/email", { method: "POST", headers: form, body: fields })).status).toBe(
      403,
    );
  });

  it.each([evil, "//evil.example", "/\\evil.example", "javascript:alert(1)", `${origin}.evil.example/`])(
    "send nobody on to %s",
    async (callbackURL) => {
      const target = encodeURIComponent(callbackURL);
      for (const path of ["verify-email?token=x", "reset-password/x?"]) {
        const answer = await site.fetch(`/auth/v1/${path}&callbackURL=${target}`, { redirect: "manual" });
        expect([answer.status, answer.headers.get("location")]).toEqual([403, null]);
      }
      const answer = await site.send("POST", "/auth/v1/sign-in/email", {
        body: { email: emailOf("user"), password, callbackURL },
      });
      expect(answer.status).toBe(403);
    },
  );

  it.each([
    ["GET", "list-users", undefined],
    ["GET", "get-user?id=id-of-admin", undefined],
    ["POST", "create-user", { email: "x@x.example", password, name: "x", role: "admin" }],
    ["POST", "set-role", { userId: "id-of-user", role: "admin" }],
    ["POST", "update-user", { userId: "id-of-user", data: { role: "admin" } }],
    ["POST", "impersonate-user", { userId: "id-of-admin" }],
    ["POST", "set-user-password", { userId: "id-of-admin", newPassword: "another password" }],
    ["POST", "list-user-sessions", { userId: "id-of-admin" }],
    ["POST", "ban-user", { userId: "id-of-admin" }],
    ["POST", "remove-user", { userId: "id-of-other" }],
  ] as const)("do nothing for those who are no admins: %s admin/%s", async (method, path, body) => {
    const before = await site.sql("select id, role, banned from user");
    for (const as of [undefined, "user", "editor"] as const) {
      const answer = await site.send(method, `/auth/v1/admin/${path}`, { ...(as && { as }), ...(body && { body }) });
      expect([401, 403]).toContain(answer.status);
      expect(await answer.text()).not.toContain(emailOf("admin"));
    }
    expect(await site.sql("select id, role, banned from user")).toEqual(before);
  });

  it("read no body above 1 MiB, whatever its length is said to be", async () => {
    const body = JSON.stringify({ email: "big@example.com", password, name: "x".repeat(1024 * 1024) });
    const send = (sent: BodyInit, headers: Record<string, string> = {}) =>
      site.fetch("/auth/v1/sign-up/email", {
        method: "POST",
        headers: { ...json, ...headers },
        body: sent,
        duplex: "half",
      } as RequestInit);
    const answers = [
      await send(body),
      await send(body, { "Content-Length": String(body.length) }),
      await send(new Blob([body]).stream()),
    ];
    for (const answer of answers) {
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([413, "no-store"]);
      expect(await answer.json()).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
    }
    expect(await site.sql("select id from user where email = 'big@example.com'")).toEqual([]);
  });
});

describe("a session that an author lets Better Auth keep in a cookie", () => {
  it("is looked up all the same, so that a demotion and a ban hold at once", async () => {
    const schema = await schemaSql(authTables);
    const backend = await libsqlInMemory(schema);
    await backend.batch(await accountStatements());
    const options = { session: { cookieCache: { enabled: true, maxAge: 300 } } };
    const auth: Auth = betterAuth({ basePath: "/auth/v1", tables: authTables, options });
    const instance = await auth.open({ database: backend.database, env });
    const signedIn = await instance.handler(
      new Request(`${origin}/auth/v1/get-session`, { headers: { ...bearer("admin") } }),
    );
    const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");
    expect(cookies.some((cookie) => cookie.includes("session_data="))).toBe(true);
    const headers = new Headers({ Cookie: cookies.join("; "), Authorization: `Bearer ${tokenOf("admin")}` });

    await backend.sql("update user set role = 'user' where name = 'admin'");
    expect((await instance.session(headers))?.user.role).toBe("user");
    await backend.sql("update user set banned = 1 where name = 'admin'");
    expect(await instance.session(headers)).toBeUndefined();
    await backend.close();
  });
});
