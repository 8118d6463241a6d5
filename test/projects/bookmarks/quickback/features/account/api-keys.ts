import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { apiKeys } from "../../../src/db/schema.js";

export default defineTable(apiKeys, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { createable: ["name"], updatable: ["name"] },
  fields: {
    name: z
      .string()
      .min(1)
      .max(80)
      .regex(/^[\w -]+$/),
    secretHash: { hidden: true },
  },
});
