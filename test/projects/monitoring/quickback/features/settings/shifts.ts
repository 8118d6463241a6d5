import { defineTable } from "@quickback/compiler";
import { customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

/** Minutes here, `hh:mm` in the database. */
const minutes = customType<{ data: number; driverData: string }>({
  dataType: () => "text",
  fromDriver: (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
  toDriver: (value) => `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`,
});

/** Who is called when. */
export const shifts = sqliteTable("shifts", {
  id: text("id")
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID()),
  holderId: text("holder_id").notNull(),
  day: text("day").notNull(),
  from: minutes("from").notNull(),
  length: minutes("length"),
  rank: integer("rank").notNull().default(1),
});

export default defineTable(shifts, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: { access: { roles: ["AUTHENTICATED"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: { day: z.iso.date(), from: z.int().min(0).max(1439), length: z.int().min(1).max(1439).nullable() },
});
