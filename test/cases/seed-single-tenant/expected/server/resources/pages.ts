// Compiled from quickback/features/pages/pages.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { pages } from "../../../quickback/features/pages/pages.js";

const Page = shape("Page", z.object({
  id: z.string(),
  title: z.string(),
  content: z.string(),
}));

const PageCreate = shape("PageCreate", z.strictObject({
  title: z.string(),
  content: z.string(),
}));

const PageUpdate = shape("PageUpdate", PageCreate.partial());

const page = resource({
  table: pages,
  shape: Page,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

export default routes("pages", {
  "GET /pages": page.list({
    allow: anyone(),
    filter: ["id", "title", "content"],
    sort: ["id", "title", "content"],
    search: ["title", "content"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /pages/{id}": page.get({ allow: anyone() }),
  "POST /pages": page.create({ allow: role("admin"), accept: PageCreate }),
  "PATCH /pages/{id}": page.update({ allow: role("admin"), accept: PageUpdate }),
  "DELETE /pages/{id}": page.hardDelete({ allow: role("admin") }),
});
