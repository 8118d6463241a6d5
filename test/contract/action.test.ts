import { ActionError, defineActions } from "@quickback/compiler";
import {
  anyone,
  own,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
  standaloneAction,
  timestamp,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { insertPost, outcomeOf, problemOf, rowOf } from "../support/answers.js";
import { useApp } from "../support/small-app.js";
import { databases, useSite } from "../support/site.js";

describe.each(databases)("publish of my-site, on %s", (database) => {
  const site = useSite(database);
  const publish = (id: string, as?: "admin" | "user") => site.send("POST", `/api/v1/posts/${id}/publish`, as && { as });

  it("runs on a post of the caller's own, and answers 204 without a body", async () => {
    await insertPost(site, "mine", "admin");
    const answer = await publish("mine", "admin");
    expect([answer.status, await answer.text(), answer.headers.get("content-type")]).toEqual([204, "", null]);
  });

  it("does not find a post that is not the caller's, not even for an admin", async () => {
    await insertPost(site, "theirs", "user");
    expect(await outcomeOf(await publish("theirs", "admin"))).toBe("404 NOT_FOUND");
    expect(await outcomeOf(await publish("nobody's", "admin"))).toBe("404 NOT_FOUND");
  });

  it("is not for users, nor for nobody", async () => {
    await insertPost(site, "mine", "user");
    expect(await outcomeOf(await publish("mine", "user"))).toBe("403 ACCESS_ROLE_REQUIRED");
    expect(await outcomeOf(await publish("mine"))).toBe("401 AUTH_MISSING");
  });

  it("takes no query", async () => {
    await insertPost(site, "mine", "admin");
    const answer = await site.send("POST", "/api/v1/posts/mine/publish?force=true", { as: "admin" });
    expect(await outcomeOf(answer)).toBe("400 UNKNOWN_PARAMETER");
  });
});

const notes = sqliteTable("notes", {
  id: text("id").primaryKey(),
  text: text("text").notNull(),
  ownerId: text("owner_id").notNull(),
  secret: text("secret").notNull().default("unset"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

const seen = z.object({
  userId: z.string().nullable(),
  userRole: z.string().nullable(),
  roles: z.array(z.string()),
  activeOrgId: z.string().nullable(),
  hasActiveOrg: z.boolean(),
  user: z.string().nullable(),
  session: z.string().nullable(),
});

let ran: string[] = [];

const actions = defineActions({
  whoAmI: {
    standalone: true,
    access: { roles: ["AUTHENTICATED"] },
    output: seen,
    execute: ({ ctx }) => ({
      userId: ctx.userId ?? null,
      userRole: ctx.userRole ?? null,
      roles: [...ctx.roles],
      activeOrgId: ctx.activeOrgId ?? null,
      hasActiveOrg: ctx.activeOrgId !== undefined,
      user: ctx.user?.email ?? null,
      session: ctx.session?.id ?? null,
    }),
  },
  seal: {
    access: { roles: ["user"] },
    input: z.strictObject({ secret: z.string().max(10) }),
    output: z.object({ before: z.string(), after: z.string(), createdAt: timestamp("ms") }),
    errors: { ALREADY_SEALED: 409, TEAPOT: 418 },
    description: "Seals a note.",
    execute: async ({ record, input, db }) => {
      ran.push(String(record["id"]));
      if (input.secret === "teapot") throw new ActionError("Short and stout", "TEAPOT", 418, { handle: true });
      if (input.secret === "surprise") throw new ActionError("Undeclared", "SURPRISE", 409);
      if (record["secret"] !== "unset") throw new ActionError("It is sealed", "ALREADY_SEALED", 409);
      const after = await db["notes"]?.update(String(record["id"]), { secret: input.secret });
      return { before: record["secret"], after: after?.["secret"], createdAt: record["createdAt"] };
    },
  },
});

const Note = shape(
  "Note",
  z.object({ id: z.string(), text: z.string(), ownerId: z.string(), createdAt: timestamp("ms") }),
);
const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId)),
  system: ["id", "ownerId", "createdAt"],
});

const small = {
  tables: { notes },
  routes: [
    routes("notes", {
      "GET /notes": note.list({ allow: signedIn(), filter: [], sort: ["id"], pageSize: { default: 5, max: 5 } }),
      "POST /notes/who-am-i": note.standaloneAction({ allow: signedIn(), run: actions.whoAmI, name: "whoAmI" }),
      "POST /notes/{id}/seal": note.recordAction({ allow: role("user"), run: actions.seal }),
    }),
    routes("visitors", { "GET /visitors/me": standaloneAction({ allow: anyone(), run: actions.whoAmI, name: "me" }) }),
  ],
};

describe.each(databases)("what an action is given, on %s", (database) => {
  const site = useApp(small, database);

  it.each([
    ["user", "user", ["user"]],
    ["admin", "admin", ["admin"]],
    ["editor", "editor,user", ["editor", "user"]],
  ] as const)("ctx.roles and ctx.userRole are from user.role: %s", async (as, stored, roles) => {
    await site.sql("update user set role = ? where name = ?", stored, as);
    expect(await rowOf(await site.send("POST", "/api/v1/notes/who-am-i", { as }))).toEqual({
      userId: `id-of-${as}`,
      userRole: stored,
      roles,
      activeOrgId: null,
      hasActiveOrg: false,
      user: `${as}@example.com`,
      session: `session-of-${as}`,
    });
  });

  it("ctx.activeOrgId is always undefined, whatever a client sends", async () => {
    const answer = await site.fetch("/api/v1/notes/who-am-i", {
      method: "POST",
      headers: { Authorization: `Bearer ${"token-of-user".padEnd(32, "x")}`, "X-Organization-Id": "acme" },
    });
    expect(await rowOf(answer)).toMatchObject({ hasActiveOrg: false });
  });

  it("a PUBLIC action sees nobody where nobody signed in, and somebody where somebody did", async () => {
    const nobody = { userId: null, userRole: null, roles: [], activeOrgId: null, hasActiveOrg: false };
    const without = await site.send("GET", "/api/v1/visitors/me");
    expect(await rowOf(without)).toEqual({ ...nobody, user: null, session: null });
    expect(await rowOf(await site.send("GET", "/api/v1/visitors/me", { as: "user" }))).toMatchObject({
      userId: "id-of-user",
    });
  });
});

describe.each(databases)("an action with input, on %s", (database) => {
  const site = useApp(small, database);
  const seal = (body: unknown, id = "mine") => site.send("POST", `/api/v1/notes/${id}/seal`, { as: "user", body });
  const insert = (id: string, owner: string) =>
    site.sql("insert into notes (id, text, owner_id, created_at) values (?, 'x', ?, 1)", id, `id-of-${owner}`);

  it("gets the whole record, hidden columns too, and a scoped db", async () => {
    await insert("mine", "user");
    expect(await rowOf(await seal({ secret: "s" }))).toEqual({
      before: "unset",
      after: "s",
      createdAt: "1970-01-01T00:00:00.001Z",
    });
    expect(await site.sql("select secret from notes")).toEqual([{ secret: "s" }]);
  });

  it("answers with its declared errors", async () => {
    await insert("mine", "user");
    const teapot = await problemOf(await seal({ secret: "teapot" }));
    expect(teapot).toMatchObject({ status: 418, code: "TEAPOT", layer: "action", details: { handle: true } });
    expect(teapot).toMatchObject({ title: "Teapot", detail: "Short and stout" });
    await seal({ secret: "s" });
    expect(await outcomeOf(await seal({ secret: "t" }))).toBe("409 ALREADY_SEALED");
  });

  it.each<[unknown, string]>([
    [{}, "400 VALIDATION_ERROR"],
    [{ secret: 3 }, "400 VALIDATION_ERROR"],
    [{ secret: "s", ownerId: "id-of-other" }, "400 VALIDATION_ERROR"],
    [{ secret: "eleven char" }, "400 VALIDATION_ERROR"],
  ])("is not run for the input %j", async (body, want) => {
    ran = [];
    await insert("mine", "user");
    expect(await outcomeOf(await seal(body))).toBe(want);
    expect(ran).toEqual([]);
  });

  it("is not run for a record of someone else", async () => {
    ran = [];
    await insert("theirs", "other");
    expect(await outcomeOf(await seal({ secret: "s" }, "theirs"))).toBe("404 NOT_FOUND");
    expect(ran).toEqual([]);
  });

  it("without a JSON body is 415", async () => {
    await insert("mine", "user");
    expect(await outcomeOf(await site.send("POST", "/api/v1/notes/mine/seal", { as: "user" }))).toBe(
      "415 UNSUPPORTED_MEDIA_TYPE",
    );
  });
});
