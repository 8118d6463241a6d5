import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { userSettings } from "../../../src/db/schema.js";

export default defineTable(userSettings, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    backupsKept: z.int().min(1).max(365),
    reader: z.strictObject({ font: z.enum(["serif", "sans", "mono"]), size: z.number().min(8).max(48) }).nullable(),
  },
});
