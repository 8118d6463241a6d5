// Compiled from quickback/features/keys/own-ids.ts. Edit that file and compile again.
import { anyone, everyRow, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { ownIds } from "../../../quickback/features/keys/own-ids.js";

const OwnId = shape("OwnId", z.object({
  id: z.string(),
  label: z.string(),
}));

const OwnIdCreate = shape("OwnIdCreate", z.strictObject({
  label: z.string(),
}));

const OwnIdUpdate = shape("OwnIdUpdate", OwnIdCreate.partial());

const ownId = resource({
  table: ownIds,
  shape: OwnId,
  firewall: everyRow(),
  system: ["id"],
});

export default routes("own-ids", {
  "GET /own-ids": ownId.list({
    allow: anyone(),
    filter: ["id", "label"],
    sort: ["id", "label"],
    search: ["label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /own-ids/{id}": ownId.get({ allow: anyone() }),
  "POST /own-ids": ownId.create({ allow: anyone(), accept: OwnIdCreate }),
  "PATCH /own-ids/{id}": ownId.update({ allow: anyone(), accept: OwnIdUpdate }),
  "DELETE /own-ids/{id}": ownId.hardDelete({ allow: anyone() }),
});
