import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { subscribers } from "../../../src/db/status-pages.js";

export default defineTable(subscribers, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["PUBLIC"] } },
    delete: { access: { roles: ["editor"] } },
  },
  discloses: ["pageSlug", "email"], // whoever subscribes twice is told so
  guards: { createable: ["pageSlug", "email", "locale"] },
  fields: { email: z.email(), unsubscribeToken: { hidden: true } },
});
