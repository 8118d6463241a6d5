import { defineTable } from "@quickback/compiler";
import { dislikes } from "./likes.js";

export default defineTable(dislikes, {
  firewall: {},
  crud: { list: { access: { roles: ["user"] } } },
});
