import { defineActions } from "@quickback/compiler";
import { posts } from "./posts.js";

export default defineActions(posts, {
  archive: {
    access: (ctx, record) => record.authorId === ctx.userId && record.status !== "archived",
    execute: async ({ db, record }) => {
      await db.posts.update(record.id, { status: "archived" });
    },
  },
  feature: {
    access: { roles: ["editor+"], record: { status: { in: ["published", "archived"] } } },
    execute: ({ record }) => ({ featured: record.title }),
  },
});
