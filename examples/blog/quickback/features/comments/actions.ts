import { defineActions } from "@quickback/compiler";
import { comments } from "./comments.js";

export default defineActions(comments, {
  approve: {
    description: "Shows a comment to everyone.",
    access: { roles: ["moderator+"], record: { status: { in: ["pending", "rejected"] } } },
    execute: async ({ db, record }) => {
      await db.comments.update(record.id, { status: "approved" });
    },
  },
  reject: {
    description: "Hides a comment from everyone but its writer.",
    access: { roles: ["moderator+"], record: { status: { in: ["pending", "approved"] } } },
    execute: async ({ db, record }) => {
      await db.comments.update(record.id, { status: "rejected" });
    },
  },
});
