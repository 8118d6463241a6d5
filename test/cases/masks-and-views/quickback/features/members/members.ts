import { defineTable } from "@quickback/compiler";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as z from "zod";

export const members = sqliteTable("members", {
  id: text("id").primaryKey(),
  bio: text("bio"),
  plan: text("plan", { enum: ["free", "paid"] })
    .notNull()
    .default("free"),
  fullName: text("full_name").notNull(),
  email: text("email").notNull().unique(),
  phone: text("phone"),
  ssn: text("ssn"),
  card: text("card"),
  recoveryToken: text("recovery_token"),
  handle: text("handle").notNull(),
  bornAt: integer("born_at", { mode: "timestamp" }),
  salary: integer("salary"),
  level: text("level", { enum: ["low", "high"] }),
  userId: text("user_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp" }).notNull(),
});

const readers = { roles: ["AUTHENTICATED"] };

export default defineTable(members, {
  firewall: { owner: { except: { roles: ["editor"] } } },
  crud: {
    list: {
      access: readers,
      fields: ["id", "plan", "fullName", "email", "phone", "ssn", "card", "recoveryToken", "salary", "level"],
    },
    get: { access: readers },
    create: { access: readers },
    update: { access: readers },
    delete: { access: { roles: ["admin"] } },
    batchCreate: true,
    batchUpdate: { access: { roles: ["editor"] } },
  },
  discloses: ["email"],
  masking: {
    fullName: { type: "name", show: { or: "owner" } },
    email: { type: "email", show: { roles: ["editor"], or: "owner" } },
    phone: { type: "phone", show: { roles: ["editor"] } },
    ssn: { type: "ssn", show: { roles: ["admin"] } },
    card: { type: "creditCard" },
    recoveryToken: { type: "redact" },
    handle: {
      type: "custom",
      mask: (value) => ({ initial: value.slice(0, 1) }),
      output: z.object({ initial: z.string() }),
      show: { roles: ["editor"] },
    },
    bornAt: { type: "redact", show: { roles: ["editor"] } },
    salary: { type: "redact", show: { roles: ["admin"] } },
    level: { type: "redact", show: { roles: ["editor"] } },
  },
  views: {
    card: { fields: ["fullName", "email"], access: { roles: ["editor"] } },
    topEarners: {
      fields: ["id", "fullName", "salary", "plan", "createdAt"],
      access: readers,
    },
  },
});
