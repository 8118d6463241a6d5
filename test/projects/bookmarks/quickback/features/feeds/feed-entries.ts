import { defineTable } from "@quickback/compiler";
import { feedEntries } from "../../../src/db/schema.js";

export default defineTable(feedEntries, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["editor"] } },
  },
  fields: {
    feedId: { reference: "unchecked" },
    bookmarkId: { reference: "unchecked" },
  },
});
