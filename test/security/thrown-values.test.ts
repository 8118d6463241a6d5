import { anyone, everyRow, resource, role, routes, shape, standaloneAction } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import * as authTables from "../../generated/my-site/server/auth-tables.js";
import { betterAuth, defineApp } from "@quickback/server/v1";
import { problemOf } from "../support/answers.js";
import { accountStatements } from "../support/accounts.js";
import { libsqlInMemory } from "../support/backends.js";
import { schemaSql } from "../support/schema-sql.js";
import { bearer, env, origin } from "../support/site.js";

/** Branded as an `ActionError`, but with nothing of what one has. */
const hollow = { [Symbol.for("quickback.actionError")]: true, code: "constructor" };

const thrown: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  text: "canary",
  object: {},
  hollow,
};

const throwing = standaloneAction({
  allow: anyone(),
  run: {
    access: {},
    standalone: true,
    input: z.strictObject({ value: z.string() }),
    execute: ({ input }) => {
      const { value } = input as { value: string }; // what its schema gives
      throw thrown[value];
    },
  },
});

const notes = sqliteTable("notes", { id: text("id").primaryKey(), text: text("text").notNull() });
const note = resource({
  table: notes,
  shape: shape("Note", z.object({ id: z.string(), text: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

async function start() {
  const tables = { ...authTables, notes };
  const accept = shape("NoteCreate", z.strictObject({ text: z.string() }));
  const { createApp } = defineApp({
    name: "small",
    basePath: "/api/v1",
    auth: betterAuth({ basePath: "/auth/v1", tables: authTables, options: undefined }),
    tables,
    resources: {
      thrown: async () => ({ default: routes("thrown", { "POST /thrown": throwing }) }),
      notes: async () => ({
        default: routes("notes", { "POST /notes": note.create({ allow: role("user"), accept }) }),
      }),
    },
    openapi: { publish: false, docs: false },
  });
  const backend = await libsqlInMemory(await schemaSql(tables));
  await backend.batch(await accountStatements());
  return createApp({ database: backend.database, env });
}

describe("what is thrown", () => {
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it.each(Object.keys(thrown))("by an action is answered as a problem, and told to nobody: %s", async (value) => {
    const app = await start();
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ value }) };
    const answer = await app.fetch(new Request(`${origin}/api/v1/thrown`, init));
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const problem = await problemOf(answer);
    expect(problem).toMatchObject({ status: 500, code: "INTERNAL" });
    expect(JSON.stringify(problem)).not.toContain("canary");
  });

  it("by a body that breaks off is the client's, and not in the log", async () => {
    const app = await start();
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"text":'));
        controller.error(new Error("aborted"));
      },
    });
    const headers = { "Content-Type": "application/json", ...bearer("user") };
    const init = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const answer = await app.fetch(new Request(`${origin}/api/v1/notes`, init));
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: "INVALID_JSON" });
    expect(console.error).not.toHaveBeenCalled();
  });
});
