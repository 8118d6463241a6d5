import { defineTable } from "@quickback/compiler";
import { books } from "../../../src/db/schema.js";

export { books };

export default defineTable(books, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["admin"] } },
    update: { access: { roles: ["admin"] } },
  },
  query: { include: ["author"] },
});
