import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { importItems } from "../../../src/db/schema.js";

export default defineTable(importItems, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    importSessionId: { reference: "unchecked" },
    resultBookmarkId: { reference: "unchecked" },
    tags: z.array(z.string().min(1)).max(20).nullable(),
  },
  query: {
    filterable: ["importSessionId", "type", "result", "sourceAddedAt"],
    sortable: ["sourceAddedAt", "createdAt"],
  },
});
