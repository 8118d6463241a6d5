import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { savedSearches } from "../../../src/db/automation.js";

export default defineTable(savedSearches, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: { filters: z.record(z.string(), z.string()).nullable() },
});
