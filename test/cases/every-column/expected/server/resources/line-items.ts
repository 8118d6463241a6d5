// Compiled from quickback/features/keys/line-items.ts. Edit that file and compile again.
import { anyone, everyRow, prefixed, resource, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { lineItems } from "../../../quickback/features/keys/line-items.js";

const LineItem = shape("LineItem", z.object({
  id: z.string(),
  label: z.string(),
}));

const LineItemCreate = shape("LineItemCreate", z.strictObject({
  label: z.string(),
}));

const LineItemUpdate = shape("LineItemUpdate", LineItemCreate.partial());

const lineItem = resource({
  table: lineItems,
  shape: LineItem,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: prefixed("line_item") } },
});

export default routes("line-items", {
  "GET /line-items": lineItem.list({
    allow: anyone(),
    filter: ["id", "label"],
    sort: ["id", "label"],
    search: ["label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /line-items/{id}": lineItem.get({ allow: anyone() }),
  "POST /line-items": lineItem.create({ allow: anyone(), accept: LineItemCreate }),
  "PATCH /line-items/{id}": lineItem.update({ allow: anyone(), accept: LineItemUpdate }),
  "DELETE /line-items/{id}": lineItem.hardDelete({ allow: anyone() }),
});
