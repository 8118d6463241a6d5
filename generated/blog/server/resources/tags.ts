// Compiled from quickback/features/tags/tags.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import definition, { tags } from "../../../../examples/blog/quickback/features/tags/tags.js";

const Tag = shape("Tag", z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  description: z.string().nullable(),
}));

const TagCreate = shape("TagCreate", z.strictObject({
  slug: definition.fields.slug,
  name: definition.fields.name,
  description: z.string().max(300).nullable().optional(),
}));

const TagUpdate = shape("TagUpdate", TagCreate.partial());

const tag = resource({
  table: tags,
  shape: Tag,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

export default routes("tags", {
  "GET /tags": tag.list({
    allow: anyone(),
    filter: ["slug", "name"],
    sort: ["name"],
    search: ["name", "description"],
    pageSize: { default: 100, max: 100 },
    cache: { sMaxage: 300 },
  }),
  "GET /tags/{id}": tag.get({ allow: anyone() }),
  "POST /tags": tag.create({ allow: role("editor", "admin"), accept: TagCreate }),
  "PATCH /tags/{id}": tag.update({ allow: role("editor", "admin"), accept: TagUpdate }),
  "DELETE /tags/{id}": tag.hardDelete({ allow: role("editor", "admin") }),
  "POST /tags/batch": tag.batchCreate({ allow: role("editor", "admin"), accept: TagCreate }),
  "PATCH /tags/batch": tag.batchUpdate({ allow: role("editor", "admin"), accept: TagUpdate }),
});
