import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { listInvitations } from "../../../src/db/schema.js";

export default defineTable(listInvitations, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { createable: ["listId", "email"] },
  fields: {
    token: { hidden: true },
    email: z.email(),
  },
});
