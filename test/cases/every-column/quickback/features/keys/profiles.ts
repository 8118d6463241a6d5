import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row a user: the key is the owner. */
export const profiles = sqliteTable("profiles", {
  userId: text("user_id").primaryKey(),
  label: text("label").notNull(),
});

const signedIn = { access: { roles: ["AUTHENTICATED"] } } as const;

export default defineTable(profiles, {
  firewall: { owner: {} },
  crud: { list: signedIn, get: signedIn, create: signedIn, update: signedIn, delete: signedIn },
});
