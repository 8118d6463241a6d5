import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { highlights } from "../../../src/db/schema.js";

export default defineTable(highlights, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { immutable: ["bookmarkId", "startOffset", "endOffset"] },
  fields: {
    startOffset: z.int().min(0).max(1_000_000),
    endOffset: z.int().min(0).max(1_000_000),
  },
  query: { include: ["bookmark"] },
});
