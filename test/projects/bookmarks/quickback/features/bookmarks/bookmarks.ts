import { defineTable } from "@quickback/compiler";
import * as z from "zod";
import { bookmarks } from "../../../src/db/schema.js";

export default defineTable(bookmarks, {
  firewall: { owner: { column: "userId" }, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] }, pageSize: 30, maxPageSize: 200 },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] }, defaults: { source: "web" } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { immutable: ["kind"] },
  fields: {
    title: z.string().max(300).nullable(),
  },
  query: {
    include: ["link", "text", "firstList", "tags", "highlights", "assets"],
    searchable: ["title", "note", "summary"],
  },
});
