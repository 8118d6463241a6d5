import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(join(import.meta.dirname, "../../docs/routes.md"), "utf8");

/** The project of `docs/routes.md`: its example, and the table that it speaks of. */
export const routesProject: Readonly<Record<string, string>> = {
  "quickback/routes/reading-list.ts": /^```ts\n([^]*?)^```$/m.exec(text)?.[1] ?? "",
  "quickback/features/posts/posts.ts": `
import { defineTable } from "@quickback/compiler";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  ownerId: text("owner_id").notNull(),
});

export default defineTable(posts, {
  firewall: { owner: {} },
  crud: { list: { access: { roles: ["user"] } } },
});
`,
};
