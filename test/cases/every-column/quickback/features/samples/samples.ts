import { defineTable } from "@quickback/compiler";
import { sql } from "drizzle-orm";
import { blob, check, customType, index, int, integer, numeric, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

type Point = readonly [x: number, y: number];

/** A type of the author's own: `"1 2"` in the database, a pair in the server, an object on the wire. */
const point = customType<{ data: Point; driverData: string }>({
  dataType: () => "text",
  toDriver: (pair) => pair.join(" "),
  fromDriver: (text) => text.split(" ").map(Number) as unknown as Point, // as toDriver wrote it
});

const Point = z.codec(z.strictObject({ x: z.number(), y: z.number() }), z.tuple([z.number(), z.number()]), {
  decode: ({ x, y }): [number, number] => [x, y],
  encode: ([x, y]) => ({ x, y }),
});

export const samples = sqliteTable(
  "samples",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    words: text("words"),
    short: text("short", { length: 8 }),
    mood: text("mood", { enum: ["fine", "so, so"] }),
    kind: text("kind").$type<"a" | "b">(),
    document: text("document", { mode: "json" }).$type<{ readonly tags: readonly string[] }>(),
    whole: integer("whole"),
    yes: int("yes", { mode: "boolean" }),
    second: integer("second", { mode: "timestamp" }),
    millisecond: integer("millisecond", { mode: "timestamp_ms" }),
    share: real("share"),
    price: numeric("price"),
    ratio: numeric("ratio", { mode: "number" }),
    serial: numeric("serial", { mode: "bigint" }),
    image: blob("image", { mode: "buffer" }),
    huge: blob("huge", { mode: "bigint" }),
    layout: blob("layout", { mode: "json" }),
    place: point("place"),
    always: text("always").notNull().default("as ever"),
    made: text("made").notNull().default(sql`(upper('made'))`),
    counted: integer("counted").notNull().default(7),
    computed: text("computed")
      .notNull()
      .$defaultFn(() => "by a function"),
    touched: integer("touched")
      .notNull()
      .$onUpdate(() => 1),
    stored: integer("stored").generatedAlwaysAs(sql`coalesce(whole, 0) + 0`, { mode: "stored" }),
    virtual: text("virtual").generatedAlwaysAs(sql`'<' || words || '>'`, { mode: "virtual" }),
  },
  (table) => [index("samples_whole").on(table.whole), check("samples_counted", sql`${table.counted} > 0`)],
);

const everyone = { access: { roles: ["PUBLIC"] } } as const;

export default defineTable(samples, {
  firewall: { exception: true },
  crud: {
    list: everyone,
    get: everyone,
    create: everyone,
    update: everyone,
    delete: everyone,
    batchCreate: true,
    batchUpdate: true,
    batchDelete: true,
  },
  fields: { place: Point, price: z.string().max(30), second: z.iso.datetime() },
});
