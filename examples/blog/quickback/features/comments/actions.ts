import { defineActions } from "@quickback/compiler";
import { comments } from "./comments.js";

export default defineActions(comments, {
  approve: {
    description: "Shows a comment to everyone.",
    access: { roles: ["moderator+"] },
    transition: { column: "status", from: ["pending", "rejected"], to: "approved" },
    output: comments,
    execute: ({ record }) => record,
  },
  reject: {
    description: "Hides a comment from everyone but its writer.",
    access: { roles: ["moderator+"] },
    transition: { column: "status", from: ["pending", "approved"], to: "rejected" },
    output: comments,
    execute: ({ record }) => record,
  },
});
