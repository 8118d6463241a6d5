import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { digests } from "../../../src/db/automation.js";

export default defineTable(digests, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    nextAt: z.iso.datetime(),
    lastAt: z.iso.datetime().nullable(),
  },
});
