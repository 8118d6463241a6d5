import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { lists } from "../../../src/db/schema.js";

export default defineTable(lists, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    name: z.string().min(1).max(100),
    icon: z.string().min(1).max(16),
  },
  query: { include: ["parent", "children", "collaborators"] },
});
