import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { bookmarkAssets } from "../../../src/db/schema.js";

export default defineTable(bookmarkAssets, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  fields: {
    bookmarkId: { reference: "unchecked" },
    assetId: { reference: "unchecked" },
    metadata: z
      .strictObject({ pages: z.int().positive().optional(), language: z.string().length(2).optional() })
      .nullable(),
  },
});
