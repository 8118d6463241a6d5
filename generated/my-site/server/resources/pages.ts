// Compiled from quickback/features/pages/pages.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import { pages } from "../../../../examples/my-site/quickback/features/pages/pages.js";

const Page = shape("Page", z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  content: z.string(),
  status: z.enum(["draft", "published"]),
  position: z.int(),
  createdAt: timestamp("ms"),
  updatedAt: timestamp("ms").nullable(),
}));

const PageCreate = shape("PageCreate", z.strictObject({
  slug: z.string().max(100),
  title: z.string().max(200),
  content: z.string(),
  status: z.enum(["draft", "published"]).optional(),
  position: z.int().optional(),
}));

const PageUpdate = shape("PageUpdate", PageCreate.partial());

const page = resource({
  table: pages,
  shape: Page,
  firewall: everyRow(),
  system: ["id", "createdAt", "updatedAt"],
  stamps: { create: { id: "uuid", createdAt: "now" }, update: { updatedAt: "now" } },
});

export default routes("pages", {
  "GET /pages": page.list({
    allow: anyone(),
    filter: ["id", "slug", "title", "content", "status", "position", "createdAt", "updatedAt"],
    sort: ["id", "slug", "title", "content", "status", "position", "createdAt", "updatedAt"],
    search: ["slug", "title", "content"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /pages/{id}": page.get({ allow: anyone() }),
  "POST /pages": page.create({ allow: role("admin"), accept: PageCreate }),
  "PATCH /pages/{id}": page.update({ allow: role("admin"), accept: PageUpdate }),
  "DELETE /pages/{id}": page.hardDelete({ allow: role("admin") }),
});
