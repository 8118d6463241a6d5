import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { feeds } from "../../../src/db/schema.js";

export default defineTable(feeds, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: {
    createable: ["name", "url", "isEnabled", "importTags", "intervalMinutes"],
    updatable: ["name", "url", "isEnabled", "importTags", "intervalMinutes"],
  },
  fields: { url: z.url({ protocol: /^https?$/ }), intervalMinutes: z.int().min(5).max(10_080) },
});
