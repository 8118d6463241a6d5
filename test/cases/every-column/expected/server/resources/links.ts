// Compiled from quickback/features/keys/links.ts. Edit that file and compile again.
import { anyone, everyRow, nanoid, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { links } from "../../../quickback/features/keys/links.js";

const Link = shape("Link", z.object({
  id: z.string(),
  label: z.string(),
}));

const LinkCreate = shape("LinkCreate", z.strictObject({
  label: z.string(),
}));

const LinkUpdate = shape("LinkUpdate", LinkCreate.partial());

const link = resource({
  table: links,
  shape: Link,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: nanoid } },
});

export default routes("links", {
  "GET /links": link.list({
    allow: anyone(),
    filter: ["id", "label"],
    sort: ["id", "label"],
    search: ["label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /links/{id}": link.get({ allow: anyone() }),
  "POST /links": link.create({ allow: anyone(), accept: LinkCreate }),
  "PATCH /links/{id}": link.update({ allow: anyone(), accept: LinkUpdate }),
  "DELETE /links/{id}": link.hardDelete({ allow: anyone() }),
});
