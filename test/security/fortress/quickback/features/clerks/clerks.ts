import { defineTable } from "@quickback/compiler";
import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { files } from "../files/files.js";

export const clerks = sqliteTable("clerks", {
  id: text("id").primaryKey(),
  alias: text("alias"),
  fullName: text("full_name").notNull(),
  email: text("email").notNull(),
  phone: text("phone"),
  taxNumber: text("tax_number"),
  card: text("card"),
  doorCode: text("door_code"),
  salary: integer("salary"),
  rank: text("rank", { enum: ["junior", "senior"] })
    .notNull()
    .default("junior"),
  ownerId: text("owner_id").notNull(),
});

export const clerksRelations = relations(clerks, ({ many }) => ({ files: many(files) }));

/** Files lead here, and what they lead to is stricter than they are: other rows, another rule, and masks. */
export default defineTable(clerks, {
  firewall: { owner: { except: { roles: ["editor"] } } },
  crud: {
    list: { access: { roles: ["AUTHENTICATED"] } },
    get: {
      access: { or: [{ roles: ["editor"] }, { roles: ["AUTHENTICATED"], record: { rank: { equals: "junior" } } }] },
    },
    create: { access: { roles: ["AUTHENTICATED"] } },
    update: { access: { roles: ["AUTHENTICATED"] } },
    delete: { access: { roles: ["AUTHENTICATED"] } },
    batchCreate: true,
    batchUpdate: true,
  },
  masking: {
    fullName: { type: "name", show: { roles: ["editor"], or: "owner" } },
    email: { type: "email", show: { roles: ["editor"] } },
    phone: { type: "phone", show: { or: "owner" } },
    taxNumber: { type: "ssn", show: { roles: ["editor"] } },
    card: { type: "creditCard", show: { roles: ["editor"] } },
    doorCode: { type: "redact" },
    salary: { type: "redact", show: { roles: ["editor"] } },
  },
  views: {
    badges: { fields: ["alias", "email", "doorCode"], access: { roles: ["AUTHENTICATED"] } },
    seniors: {
      fields: ["id", "fullName", "rank"],
      access: { roles: ["AUTHENTICATED"], record: { rank: { equals: "senior" } } },
    },
  },
  query: { include: ["files"] },
});
