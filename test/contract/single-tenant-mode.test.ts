import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { describe as document } from "../../generated/my-site/server/app.js";
import { auth } from "../../generated/my-site/server/auth.js";
import * as tables from "../../generated/my-site/server/tables.js";
import { emailOf, password, tokenOf, type Role } from "../support/accounts.js";
import { insertPage, insertPost, outcomeOf, pageOf, rowOf } from "../support/answers.js";
import { libsqlInMemory } from "../support/backends.js";
import { schemaSql } from "../support/schema-sql.js";
import { databases, env, origin, useSite } from "../support/site.js";

// The page that the project grew from: shared/seed, "Single-Tenant Mode". Each row of its tables is a test.

describe("What Changes, whatever the database", () => {
  const allTables = Object.values(tables).filter((table) => is(table, SQLiteTable));

  it("Organization plugin: disabled, so none of its tables is there", () => {
    const names = allTables.map((table) => getTableName(table));
    expect(names.toSorted()).toEqual([
      "account",
      "idempotency_key",
      "pages",
      "posts",
      "session",
      "user",
      "verification",
    ]);
  });

  it("organizationId columns: not used", async () => {
    const columns = allTables.flatMap((table) => Object.values(getTableColumns(table)).map((column) => column.name));
    expect(columns).toContain("owner_id");
    expect(columns.filter((name) => /organi[sz]ation|team/i.test(name))).toEqual([]);
    expect(JSON.stringify(await document())).not.toMatch(/organi[sz]ation|teamId|activeOrg/i);
  });

  it("Admin org endpoints: skipped in the document", async () => {
    const paths = Object.keys((await document()).paths);
    expect(paths).toContain("/api/v1/posts");
    expect(paths.filter((path) => path.includes("admin"))).toEqual([]);
  });
});

describe.each(databases)("What Changes, on %s", (database) => {
  const site = useSite(database);

  it.each([
    "POST /auth/v1/organization/create",
    "GET /auth/v1/organization/list",
    "POST /auth/v1/organization/set-active",
  ])("Organization plugin: disabled, so there is no %s", async (place) => {
    const [method = "", path = ""] = place.split(" ");
    const answer = await site.send(method, path, { as: "admin", ...(method === "POST" && { body: {} }) });
    expect(answer.status).toBe(404);
  });

  it("organizationId columns: not used, so a client can neither send nor see one", async () => {
    const body = { title: "New Post", content: "...", organizationId: "acme" };
    const refused = await site.send("POST", "/api/v1/posts", { as: "admin", body });
    expect(await outcomeOf(refused)).toBe("400 VALIDATION_ERROR");
    const made = await site.send("POST", "/api/v1/posts", { as: "admin", body: { title: "New Post", content: "..." } });
    expect(Object.keys(await rowOf(made))).toEqual(["id", "title", "content", "ownerId", "createdAt", "updatedAt"]);
  });

  it("Role source: the user.role field, as it is at this moment", async () => {
    const create = () => site.send("POST", "/api/v1/posts", { as: "user", body: { title: "x", content: "y" } });
    expect(await outcomeOf(await create())).toBe("403 ACCESS_ROLE_REQUIRED");
    await site.sql("update user set role = 'admin' where name = 'user'");
    expect((await create()).status).toBe(201);
    await site.sql("update user set role = 'user' where name = 'user'");
    expect(await outcomeOf(await create())).toBe("403 ACCESS_ROLE_REQUIRED");
  });

  it("Firewall scopes: owner gives each caller the rows that are theirs", async () => {
    const owners = ["admin", "user", "other"] as const;
    for (const owner of owners) await insertPost(site, `post-of-${owner}`, owner);
    for (const owner of owners) {
      const { data } = await pageOf(await site.send("GET", "/api/v1/posts", { as: owner }));
      expect(data.map((row) => row["id"])).toEqual([`post-of-${owner}`]);
    }
  });

  it("Firewall scopes: exception gives everyone every row", async () => {
    const id = await insertPage(site);
    for (const as of ["admin", "user", "other", undefined] as const) {
      const { data } = await pageOf(await site.send("GET", "/api/v1/pages", as && { as }));
      expect(data.map((row) => row["id"])).toEqual([id]);
    }
  });

  it.each(["/admin/v1/organizations", "/api/v1/organizations", "/api/v1/admin/organizations"])(
    "Admin org endpoints: skipped, so %s is not found",
    async (path) => {
      for (const as of ["admin", undefined] as const) {
        expect(await outcomeOf(await site.send("GET", path, as && { as }))).toBe("404 NOT_FOUND");
      }
    },
  );

  it("admin: full access to every operation, but not to other owners' rows", async () => {
    await insertPost(site, "of-the-user", "user");
    expect(await outcomeOf(await site.send("POST", "/api/v1/posts/of-the-user/publish", { as: "admin" }))).toBe(
      "404 NOT_FOUND",
    );
    const { data } = (await (await site.send("GET", "/api/v1/posts", { as: "admin" })).json()) as { data: unknown[] };
    expect(data).toEqual([]);
  });

  it("ctx.activeOrgId: a session has none", async () => {
    const answer = await site.send("GET", "/auth/v1/get-session", { as: "user" });
    const { session } = (await answer.json()) as { session: object };
    expect(Object.keys(session)).toContain("userId");
    expect(Object.keys(session).filter((key) => key.startsWith("active"))).toEqual([]);
  });
});

describe.each(databases)("Role-Based Access, on %s", (database) => {
  const site = useSite(database);

  interface Row {
    readonly request: string;
    readonly wants: Readonly<Record<Role | "PUBLIC", string>>;
  }

  const needsAdmin = {
    user: "403 ACCESS_ROLE_REQUIRED",
    other: "403 ACCESS_ROLE_REQUIRED",
    editor: "403 ACCESS_ROLE_REQUIRED",
  };
  const unknown = { banned: "401 AUTH_INVALID_TOKEN", PUBLIC: "401 AUTH_MISSING" };
  const open = { admin: "200", user: "200", other: "200", editor: "200", banned: "200", PUBLIC: "200" };

  const table: readonly Row[] = [
    { request: "GET /api/v1/posts", wants: { ...open, editor: "403 ACCESS_ROLE_REQUIRED", ...unknown } },
    { request: "POST /api/v1/posts", wants: { admin: "201", ...needsAdmin, ...unknown } },
    { request: "POST /api/v1/posts/{post}/publish", wants: { admin: "204", ...needsAdmin, ...unknown } },
    { request: "GET /api/v1/pages", wants: open },
    { request: "GET /api/v1/pages/{page}", wants: open },
    { request: "POST /api/v1/pages", wants: { admin: "201", ...needsAdmin, ...unknown } },
    { request: "PATCH /api/v1/pages/{page}", wants: { admin: "200", ...needsAdmin, ...unknown } },
    { request: "DELETE /api/v1/pages/{page}", wants: { admin: "204", ...needsAdmin, ...unknown } },
  ];

  const bodies: Readonly<Record<string, (role: string) => object>> = {
    "POST /api/v1/posts": () => ({ title: "New Post", content: "..." }),
    "POST /api/v1/pages": (role) => ({ slug: `by-${role}`, title: "New page", content: "..." }),
    "PATCH /api/v1/pages/{page}": () => ({ title: "Changed" }),
  };

  it.each(table)("$request", async ({ request, wants }) => {
    await insertPost(site, "a-post", "admin");
    for (const [role, want] of Object.entries(wants)) {
      const place = request.replace("{post}", "a-post").replace("{page}", await insertPage(site));
      const [method = "", path = ""] = place.split(" ");
      const body = bodies[request]?.(role);
      const as = role === "PUBLIC" ? {} : { as: role as Role }; // a key of Role | "PUBLIC"
      const answer = await site.send(method, path, { ...as, ...(body && { body }) });
      expect([role, await outcomeOf(answer)]).toEqual([role, want]);
    }
  });

  it.each([
    ["user,editor", "GET", "200"],
    [" editor , admin ", "POST", "201"],
    ["admin2", "POST", "403 ACCESS_ROLE_REQUIRED"],
    ["Admin", "POST", "403 ACCESS_ROLE_REQUIRED"],
    ["", "GET", "200"],
    ["PUBLIC", "GET", "403 ACCESS_ROLE_REQUIRED"],
    [null, "GET", "200"],
  ])("a user whose role is %j gets %s /posts as %s", async (role, method, want) => {
    await site.sql("update user set role = ? where name = 'user'", role);
    const body = method === "POST" ? { body: { title: "x", content: "y" } } : {};
    expect(await outcomeOf(await site.send(method, "/api/v1/posts", { as: "user", ...body }))).toBe(want);
  });
});

describe.each(databases)("Consuming the API, on %s", (database) => {
  const site = useSite(database);
  const fetch = (url: string, init?: RequestInit) => site.fetch(new URL(url).pathname, init);

  it("answers the page's first fetch with 401, since posts are not PUBLIC", async () => {
    const posts = await fetch("https://api.mysite.com/api/v1/posts").then((r) => r.json());
    expect(posts).toMatchObject({ status: 401, code: "AUTH_MISSING", layer: "authentication" });
  });

  it("answers the same fetch of pages with 200", async () => {
    const pages = await fetch("https://api.mysite.com/api/v1/pages").then((r) => r.json());
    expect(pages).toMatchObject({ data: [] });
  });

  it("does what the page's second fetch asks, with the token that sign-in gave", async () => {
    const signIn = { body: { email: emailOf("admin"), password } };
    const { token } = await rowOf(await site.send("POST", "/auth/v1/sign-in/email", signIn));
    const res = await fetch("https://api.mysite.com/api/v1/posts", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${String(token)}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ title: "New Post", content: "..." }),
    });
    expect(res.status).toBe(201);
    expect(await res.json()).toMatchObject({
      title: "New Post",
      content: "...",
      ownerId: "id-of-admin",
      updatedAt: null,
    });
  });
});

it("admin: made on the server, by Better Auth's admin plugin", async () => {
  const { database, sql, close } = await libsqlInMemory(await schemaSql(tables));
  const first = { email: "first@example.com", password, name: "First", role: "admin" };
  const { id } = await (await auth.open({ database, env })).createUser(first);
  expect(await sql("select id, role, banned from user")).toEqual([{ id, role: "admin", banned: 0 }]);
  await close();
});

describe("user: the default role", () => {
  const site = useSite("libsql");

  it("is what sign-up gives, even to one who asks for more", async () => {
    const given = { name: "New", email: "new@example.com", password };
    const asked = await site.send("POST", "/auth/v1/sign-up/email", { body: { ...given, role: "admin" } });
    expect(asked.status).toBe(400);
    expect(await site.sql("select * from user where email = 'new@example.com'")).toEqual([]);
    const answer = await site.send("POST", "/auth/v1/sign-up/email", { body: given });
    expect(await answer.json()).toMatchObject({ user: { email: "new@example.com", role: "user" } });
    expect(await site.sql("select role from user where email = 'new@example.com'")).toEqual([{ role: "user" }]);
  });

  it("cannot make itself admin", async () => {
    const headers = { Authorization: `Bearer ${tokenOf("user")}`, "Content-Type": "application/json", Origin: origin };
    const body = JSON.stringify({ userId: "id-of-user", role: "admin" });
    const answer = await site.fetch("/auth/v1/admin/set-role", { method: "POST", headers, body });
    expect(answer.status).toBe(403);
    expect(await site.sql("select role from user where name = 'user'")).toEqual([{ role: "user" }]);
  });
});
