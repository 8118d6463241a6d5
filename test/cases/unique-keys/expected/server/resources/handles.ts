// Compiled from quickback/features/keys/handles.ts. Edit that file and compile again.
import { own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import * as z from "zod";
import { handles } from "../../../quickback/features/keys/handles.js";

const Handle = shape("Handle", z.object({
  id: z.int(),
  slug: z.string(),
  ownerId: z.string(),
}));

const HandleCreate = shape("HandleCreate", z.strictObject({
  slug: z.string(),
}));

const HandleUpdate = shape("HandleUpdate", HandleCreate.partial());

const handle = resource({
  table: handles,
  shape: Handle,
  firewall: rows(own(handles.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { ownerId: "userId" } },
});

export default routes("handles", {
  "GET /handles": handle.list({
    allow: role("user", "admin"),
    filter: ["id", "slug", "ownerId"],
    sort: ["id", "slug", "ownerId"],
    search: ["slug"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /handles": handle.create({ allow: role("user", "admin"), accept: HandleCreate }),
  "PATCH /handles/{id}": handle.update({ allow: role("user", "admin"), accept: HandleUpdate }),
});
