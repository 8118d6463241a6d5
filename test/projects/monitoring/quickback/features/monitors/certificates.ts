import { defineTable } from "@quickback/compiler";
import { blob, customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { monitors } from "./monitors.js";

/** Names that a certificate is good for: a list here, one text with spaces in the database. */
const names = customType<{ data: string[]; driverData: string }>({
  dataType: () => "text",
  fromDriver: (text) => text.split(" ").filter((name) => name !== ""),
  toDriver: (list) => list.join(" "),
});

/** The key is the monitor's: it has one certificate at a time. */
export const certificates = sqliteTable("certificates", {
  monitorId: integer("monitor_id")
    .primaryKey()
    .references(() => monitors.id, { onDelete: "cascade" }),
  serial: blob("serial", { mode: "bigint" }).notNull(),
  fingerprint: blob("fingerprint", { mode: "buffer" }).notNull(),
  chain: blob("chain", { mode: "json" }).$type<string[]>(),
  names: names("names").notNull(),
  issuer: text("issuer").notNull(),
  validFrom: integer("valid_from", { mode: "timestamp" }).notNull(),
  validUntil: integer("valid_until", { mode: "timestamp" }).notNull(),
  checkedAt: text("checked_at"),
});

export default defineTable(certificates, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: {
    monitorId: { reference: "unchecked" },
    chain: z.array(z.string()).max(5).nullable(),
    names: z.array(z.string().regex(/^[a-z0-9.-]+$/)).max(20),
    checkedAt: z.iso.datetime().nullable(),
  },
});
