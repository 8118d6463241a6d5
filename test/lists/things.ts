import { everyRow, resource, anyone, routes, shape, timestamp } from "@quickback/server/v1";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { SmallApp } from "../support/small-app.js";

/** A column of each form that an order can meet: with NULL and without, one key column, and one with an index. */
export const things = sqliteTable(
  "things",
  {
    id: text("id").primaryKey(),
    word: text("word"),
    name: text("name").notNull(),
    count: integer("count"),
    size: integer("size").notNull(),
    share: real("share"),
    flag: integer("flag", { mode: "boolean" }),
    at: integer("at", { mode: "timestamp_ms" }),
    madeAt: integer("made_at", { mode: "timestamp" }).notNull(),
  },
  (table) => [
    index("things_size").on(table.size),
    index("things_size_id").on(table.size, table.id),
    index("things_word").on(table.word),
    index("things_made_at_name").on(table.madeAt, table.name),
  ],
);

export const Thing = shape(
  "Thing",
  z.object({
    id: z.string(),
    word: z.string().nullable(),
    name: z.string(),
    count: z.int().nullable(),
    size: z.int(),
    share: z.number().nullable(),
    flag: z.boolean().nullable(),
    at: timestamp("ms").nullable(),
    madeAt: timestamp("seconds"),
  }),
);

export const thingFields = ["id", "word", "name", "count", "size", "share", "flag", "at", "madeAt"] as const;

const thing = resource({ table: things, shape: Thing, firewall: everyRow(), system: ["id"] });

/** A table whose key has several columns. */
export const pairs = sqliteTable(
  "pairs",
  {
    left: text("left").notNull(),
    right: integer("right").notNull(),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.left, table.right] })],
);

const Pair = shape("Pair", z.object({ left: z.string(), right: z.int(), note: z.string().nullable() }));
const pairFields = ["left", "right", "note"] as const;
const pair = resource({ table: pairs, shape: Pair, firewall: everyRow(), system: [] });

export const thingsApp: SmallApp = {
  tables: { things, pairs },
  routes: [
    routes("things", {
      "GET /things": thing.list({
        allow: anyone(),
        filter: thingFields,
        sort: thingFields,
        search: ["word", "name"],
        pageSize: { default: 50, max: 1000 },
      }),
    }),
    routes("pairs", {
      "GET /pairs": pair.list({
        allow: anyone(),
        filter: pairFields,
        sort: pairFields,
        pageSize: { default: 50, max: 100 },
      }),
    }),
  ],
};
