import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { prompts } from "../../../src/db/automation.js";

export default defineTable(prompts, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: { text: z.string().min(1).max(2000), temperature: z.number().min(0).max(2) },
});
