import {
  anyone,
  everyRow,
  json,
  own,
  resource,
  role,
  routes,
  rows,
  shape,
  signedIn,
  timestamp,
} from "@quickback/server/v1";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { outcomeOf, rowOf } from "../support/answers.js";
import { expectSilence } from "../support/silence.js";
import { useApp } from "../support/small-app.js";
import { databases } from "../support/site.js";
import { startStopwatch } from "../support/stopwatch.js";

// What one caller sends must not break the answers that others get, nor what the document says of them.

const events = sqliteTable("events", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  starts: integer("starts_at", { mode: "timestamp_ms" }),
  payload: text("payload", { mode: "json" }).notNull(),
});

const Event = shape("Event", z.object({ id: z.int(), starts: timestamp("ms").nullable(), payload: json() }));
const EventCreate = shape(
  "EventCreate",
  z.strictObject({ starts: timestamp("ms").nullable().optional(), payload: json() }),
);

const event = resource({ table: events, shape: Event, firewall: everyRow(), system: ["id"] });

/** One a user: the server itself writes the value that may be taken. */
const profiles = sqliteTable("profiles", {
  id: text("id").primaryKey(),
  bio: text("bio").notNull(),
  ownerId: text("owner_id").notNull().unique(),
});

const profile = resource({
  table: profiles,
  shape: shape("Profile", z.object({ id: z.string(), bio: z.string(), ownerId: z.string() })),
  firewall: rows(own(profiles.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
});

/** Open to anyone, but each row says who wrote it. */
const entries = sqliteTable("entries", {
  id: text("id").primaryKey(),
  text: text("text").notNull(),
  createdBy: text("created_by").notNull(),
});

const entry = resource({
  table: entries,
  shape: shape("Entry", z.object({ id: z.string(), text: z.string() })),
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid", createdBy: "userId" } },
});

/** More filters than a statement of D1 may have variables. Their names are computed, so the types do not know them. */
const letters = Array.from({ length: 20 }, (_, index) => `c${index}`);
const wides = sqliteTable("wides", {
  id: text("id").primaryKey(),
  ...Object.fromEntries(letters.map((name) => [name, text(name)])),
});
const nullableTexts = Object.fromEntries(letters.map((name) => [name, z.string().nullable()]));
const wide = resource({
  table: wides,
  shape: shape("Wide", z.object({ id: z.string(), ...nullableTexts })),
  firewall: everyRow(),
  system: [],
});

const small = {
  tables: { events, profiles, entries, wides },
  routes: [
    routes("events", {
      "GET /events": event.list({
        allow: anyone(),
        filter: ["starts"],
        sort: ["id"],
        pageSize: { default: 9, max: 9 },
      }),
      "GET /events/{id}": event.get({ allow: anyone() }),
      "POST /events": event.create({ allow: role("user"), accept: EventCreate }),
      "GET /events/busiest": event.standaloneAction({
        allow: signedIn(),
        run: { access: {}, standalone: true, output: z.object({ busiest: z.int() }), execute: () => ({ busiest: 1 }) },
      }),
    }),
    routes("profiles", {
      "POST /profiles": profile.create({
        allow: signedIn(),
        accept: shape("ProfileCreate", z.strictObject({ bio: z.string() })),
      }),
    }),
    routes("entries", {
      "POST /entries": entry.create({
        allow: anyone(),
        accept: shape("EntryCreate", z.strictObject({ text: z.string() })),
      }),
    }),
    routes("wides", {
      "GET /wides": wide.list({
        allow: anyone(),
        filter: letters as "id"[],
        sort: [],
        pageSize: { default: 5, max: 5 },
      }),
    }),
  ],
};

describe.each(databases)("on %s", (database) => {
  const site = useApp(small, database);
  expectSilence();
  const create = (body: string) =>
    site.fetch("/api/v1/events", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${"token-of-user".padEnd(32, "x")}` },
      body,
    });

  it.each(["9999-12-31T23:59:59-00:01", "9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00+00:01"])(
    "a timestamp whose year has no four digits in UTC is refused, and the list goes on: %s",
    async (starts) => {
      expect(await outcomeOf(await create(JSON.stringify({ payload: 1, starts })))).toBe("400 VALIDATION_ERROR");
      const query = `starts=${encodeURIComponent(starts)}`;
      expect(await outcomeOf(await site.send("GET", `/api/v1/events?${query}`))).toBe("400 VALIDATION_ERROR");
      expect((await site.send("GET", "/api/v1/events")).status).toBe(200);
      expect(await site.sql("select * from events")).toEqual([]);
    },
  );

  it.each(["9999-12-31T23:59:59.999Z", "0000-01-01T00:00:00.000Z"])(
    "the outermost timestamp is kept: %s",
    async (at) => {
      expect(await rowOf(await create(JSON.stringify({ payload: 1, starts: at })))).toMatchObject({ starts: at });
      expect((await site.send("GET", "/api/v1/events")).status).toBe(200);
    },
  );

  it("a timestamp of half a megabyte is refused in a moment", async () => {
    const starts = `2026-01-31T12:00:00.${"0".repeat(500_000)}1Z`;
    const worked = startStopwatch();
    expect(await outcomeOf(await create(JSON.stringify({ payload: 1, starts })))).toBe("400 VALIDATION_ERROR");
    expect(worked()).toBeLessThan(2_000);
  });

  it.each([
    "1e400",
    "-1e400",
    '{"a":[1E+309]}',
    `1${"0".repeat(309)}`,
    `${"9".repeat(300)}e10`,
    `[1,${"9".repeat(400)}.5]`,
  ])("a number of JSON that no number can hold is refused, not kept as null: %s", async (payload) => {
    expect(await outcomeOf(await create(`{"payload":${payload}}`))).toBe("400 VALIDATION_ERROR");
    expect(await site.sql("select * from events")).toEqual([]);
  });

  it.each(["1e308", "-0.5e-400", `${"9".repeat(300)}`, '"1e400"'])("any other is kept: %s", async (payload) => {
    const { payload: kept } = await rowOf(await create(`{"payload":${payload}}`));
    expect(kept).toEqual(JSON.parse(payload) === 0 ? 0 : JSON.parse(payload));
  });

  it("a value of the server's own that is taken is a documented 409", async () => {
    const send = () => site.send("POST", "/api/v1/profiles", { as: "user", body: { bio: "x" } });
    expect((await send()).status).toBe(201);
    expect(await outcomeOf(await send())).toBe("409 UNIQUE_VIOLATION");
  });

  it("a record that needs a user is refused to nobody, as documented", async () => {
    const answer = await site.send("POST", "/api/v1/entries", { body: { text: "x" } });
    expect(await outcomeOf(answer)).toBe("401 AUTH_MISSING");
    expect((await site.send("POST", "/api/v1/entries", { as: "user", body: { text: "x" } })).status).toBe(201);
  });

  it("more filters than a statement may hold are refused; the most that may be are answered", async () => {
    const names = letters.flatMap((name) => ["eq", "ne", "gt", "gte", "lt", "lte"].map((by) => `${name}.${by}`));
    const query = (count: number) => names.slice(0, count).map((name) => `${name.replace(".eq", "")}=1`);
    for (const [count, want] of [
      [64, "200"],
      [65, "400 VALIDATION_ERROR"],
      [120, "400 VALIDATION_ERROR"],
    ] as const) {
      expect([count, await outcomeOf(await site.send("GET", `/api/v1/wides?${query(count).join("&")}`))]).toEqual([
        count,
        want,
      ]);
    }
  });

  it("a sort by a thousand names lists no more faults than there are names to sort by, and one", async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `n${index}`);
    const answer = await site.send("GET", `/api/v1/events?sort=${names.join(",")}`);
    const { errors } = (await answer.json()) as { errors: unknown[] };
    expect([answer.status, errors.length]).toEqual([400, 2]);
  });

  it("a path that is spelled out comes before one with an id", async () => {
    const answer = await site.send("GET", "/api/v1/events/busiest", { as: "user" });
    expect(await rowOf(answer)).toEqual({ busiest: 1 });
    expect(await outcomeOf(await site.send("GET", "/api/v1/events/1"))).toBe("404 NOT_FOUND");
  });
});
