import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { webhooks } from "../../../src/db/automation.js";

export default defineTable(webhooks, {
  generateId: "prefixed",
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    url: z.url(),
    events: z.array(z.enum(["created", "edited", "crawled", "deleted"])).min(1),
    signingSecret: { hidden: true },
  },
});
