import { defineActions } from "@quickback/compiler";
import { follow } from "../posts/actions/follow.js";
import { comments } from "./comments.js";

export default defineActions(comments, {
  approve: {
    description: "Shows a comment to everyone who reads its post.",
    access: { roles: ["moderator+"] },
    transition: { column: "status", from: ["pending", "rejected"], to: "approved" },
    output: comments,
    execute: async ({ db, record }) => {
      await follow(db.asSystem("a comment appears with its post"), record.postId);
      return record;
    },
  },
  reject: {
    description: "Hides a comment from everyone but its writer.",
    access: { roles: ["moderator+"] },
    transition: { column: "status", from: ["pending", "approved"], to: "rejected" },
    output: comments,
    execute: ({ record }) => record,
  },
});
