import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { readingProgress } from "../../../src/db/schema.js";

export default defineTable(readingProgress, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  fields: {
    offset: z.int().min(0),
    percent: z.number().min(0).max(100).nullable(),
  },
});
