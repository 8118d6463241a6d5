import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { invitations } from "../../../src/db/schema.js";

export default defineTable(invitations, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["admin"] } },
    get: { access: { roles: ["admin"] } },
    create: { access: { roles: ["admin"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { createable: ["email"] },
  fields: { email: z.email(), token: { hidden: true } },
});
