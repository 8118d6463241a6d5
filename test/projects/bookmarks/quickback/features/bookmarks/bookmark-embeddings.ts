import { defineTable } from "@quickback/compiler";
import { bookmarkEmbeddings } from "../../../src/db/schema.js";

export default defineTable(bookmarkEmbeddings, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["admin"] } },
    get: { access: { roles: ["admin"] } },
    create: { access: { roles: ["admin"] } },
    delete: { access: { roles: ["admin"] } },
  },
});
