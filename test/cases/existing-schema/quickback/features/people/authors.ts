import { defineTable } from "@quickback/compiler";
import { authors } from "../../../src/db/index.js";

export default defineTable(authors, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["PUBLIC"] } }, create: { access: { roles: ["admin"] } } },
  query: { include: ["books", "mentor", "bestBook"] },
});
