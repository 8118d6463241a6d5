import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { assets } from "../../../src/db/schema.js";

export default defineTable(assets, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] }, maxPageSize: 25, pageSize: 25 },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { updatable: ["fileName", "contentType"] },
  fields: {
    size: z.int().min(0).max(5_000_000_000),
  },
  query: { include: ["bookmark"] },
});
