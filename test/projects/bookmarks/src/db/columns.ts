import { integer, text } from "drizzle-orm/sqlite-core";

/** What most tables start with. */
export const id = () => text("id").primaryKey();

export const createdAt = () =>
  integer("created_at", { mode: "timestamp" })
    .notNull()
    .$defaultFn(() => new Date());

export const modifiedAt = () => integer("modified_at", { mode: "timestamp" }).$onUpdate(() => new Date());

/** A user's id. Better Auth's table is in another module, so there is no foreign key. */
export const owner = () => text("user_id").notNull();
