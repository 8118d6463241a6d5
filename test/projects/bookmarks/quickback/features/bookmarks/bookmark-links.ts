import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { bookmarkLinks } from "../../../src/db/schema.js";

export default defineTable(bookmarkLinks, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["editor"] } },
    update: { access: { roles: ["editor"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: {
    createable: ["bookmarkId", "url", "author", "publisher", "publishedAt"],
    updatable: [
      "url",
      "canonicalUrl",
      "author",
      "publisher",
      "publishedAt",
      "crawledAt",
      "crawlStatus",
      "httpStatus",
      "openGraph",
    ],
  },
  fields: {
    bookmarkId: { reference: "unchecked" },
    url: z.url(),
    canonicalUrl: z.url().nullable(),
    httpStatus: z.int().min(100).max(599).nullable(),
    openGraph: z.record(z.string(), z.string()).nullable(),
  },
});
