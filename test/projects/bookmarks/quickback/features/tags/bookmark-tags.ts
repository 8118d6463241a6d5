import { defineTable } from "@quickback/compiler";
import { bookmarkTags } from "../../../src/db/schema.js";

export default defineTable(bookmarkTags, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: {
    bookmarkId: { reference: "unchecked" },
    tagId: { reference: "unchecked" },
  },
  query: { include: ["bookmark", "tag"] },
});
