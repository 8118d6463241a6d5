import { defineActions } from "@quickback/compiler";
import { everyRow, resource, routes, shape, signedIn } from "@quickback/server/v1";
import { numeric, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { databases } from "../support/site.js";
import { useApp } from "../support/small-app.js";

// What SQLite reads from the digits of some numbers is another number: as a key, one is bound as it is.

const id = 7.241512978508033e-12;

const readings = sqliteTable("readings", { id: numeric("id", { mode: "number" }).primaryKey(), note: text("note") });
const Reading = shape("Reading", z.object({ id: z.number(), note: z.string().nullable() }));
const accept = shape("ReadingUpdate", z.strictObject({ note: z.string() }));
const reading = resource({ table: readings, shape: Reading, firewall: everyRow(), system: [] });
const actions = defineActions(null, {
  look: {
    standalone: true,
    access: { roles: ["AUTHENTICATED"] },
    output: z.object({ note: z.string() }),
    execute: async ({ db }) => ({ note: String((await db["readings"]?.find(id))?.["note"]) }),
  },
});

const allow = signedIn();
const app = {
  tables: { readings },
  routes: [
    routes("readings", {
      "GET /readings/{id}": reading.get({ allow }),
      "PATCH /readings/{id}": reading.update({ allow, accept }),
      "DELETE /readings/{id}": reading.hardDelete({ allow }),
      "PATCH /readings/batch": reading.batchUpdate({ allow, accept }),
      "POST /readings/look": reading.standaloneAction({ allow, run: actions.look }),
    }),
  ],
};

describe.each(databases)("a record under a number that SQLite misreads, on %s", (database) => {
  const site = useApp(app, database);
  beforeEach(() => site.batch([["insert into readings values (?, 'old')", id]]));

  it.each([
    ["is read", "GET", `/${id}`, undefined],
    ["is changed", "PATCH", `/${id}`, { note: "new" }],
    ["is changed in a batch", "PATCH", "/batch", { records: [{ id, note: "new" }] }],
    ["is deleted", "DELETE", `/${id}`, undefined],
  ])("%s", async (_what, method, path, body) => {
    const answer = await site.send(method, `/api/v1/readings${path}`, { as: "user", body });
    expect(answer.status).toBeLessThan(300);
  });

  it("is found by an action", async () => {
    const answer = await site.send("POST", "/api/v1/readings/look", { as: "user" });
    expect(await answer.json()).toEqual({ note: "old" });
  });
});
