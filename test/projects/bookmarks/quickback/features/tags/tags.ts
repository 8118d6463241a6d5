import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { tags } from "../../../src/db/schema.js";

export default defineTable(tags, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: { name: z.string().min(1).max(60) },
  query: { sortable: ["name", "createdAt"], searchable: ["name"] },
});
