import { all, anyone, everyRow, resource, routes, shape, signedIn, where } from "@quickback/server/v1";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf } from "../support/answers.js";
import { databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";

// Why a write met no row is told to those who may read the row, and to nobody else.

const pads = sqliteTable("pads", { id: text("id").primaryKey(), state: text("state").notNull() });

const Pad = shape("Pad", z.object({ id: z.string(), state: z.string() }));
const pad = resource({ table: pads, shape: Pad, firewall: everyRow(), system: ["id"] });
const allow = all(anyone(), where(pads.state, { equals: "open" }));

const readBySignedIn = routes("pads", {
  "GET /pads/{id}": pad.get({ allow: signedIn() }),
  "PATCH /pads/{id}": pad.update({
    allow,
    accept: shape("PadUpdate", z.strictObject({ state: z.string().optional() })),
  }),
  "DELETE /pads/{id}": pad.hardDelete({ allow }),
});

describe.each(databases)("a write that anyone may make of some rows, on %s", (database) => {
  const site = useApp({ tables: { pads }, routes: [readBySignedIn] }, database);
  beforeEach(async () => void (await site.sql("insert into pads values ('closed', 'closed')")));

  it.each([
    ["PATCH", undefined, "404 NOT_FOUND"],
    ["PATCH", "user", "403 ACCESS_CONDITION_FAILED"],
    ["DELETE", undefined, "404 NOT_FOUND"],
    ["DELETE", "user", "403 ACCESS_CONDITION_FAILED"],
  ] as const)("answers a %s of another row by %s with %s", async (method, as, want) => {
    const body = method === "PATCH" ? { body: { state: "open" } } : {};
    expect(await outcomeOf(await site.send(method, "/api/v1/pads/closed", { ...body, as }))).toBe(want);
  });
});
