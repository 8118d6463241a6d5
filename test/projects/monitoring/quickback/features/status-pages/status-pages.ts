import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { statusPages } from "../../../src/db/status-pages.js";

export default defineTable(statusPages, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] }, pageSize: 20 },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
    passwordHash: { hidden: true },
    customDomains: z.array(z.string().min(1)).max(10),
  },
  query: { include: ["sections"] },
});
