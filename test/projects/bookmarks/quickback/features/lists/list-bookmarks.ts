import { defineTable } from "@quickback/compiler";
import { listBookmarks } from "../../../src/db/schema.js";

export default defineTable(listBookmarks, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: {
    listId: { reference: "unchecked" },
    bookmarkId: { reference: "unchecked" },
  },
});
