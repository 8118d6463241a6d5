import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const coupons = sqliteTable("coupons", {
  slug: text("slug").primaryKey(),
  ownerId: text("owner_id").notNull(),
});

/** The client names its records, in one space for all. */
export default defineTable(coupons, {
  generateId: false,
  firewall: { owner: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
    batchDelete: true, // so that no coupon is called "batch"
  },
  discloses: ["slug"],
});
