// Compiled from quickback/features/orders/lines.ts. Edit that file and compile again.
import { everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { lines } from "../../../quickback/features/orders/lines.js";

const Line = shape("Line", z.object({
  id: z.string(),
  orderId: z.string(),
  article: z.string(),
  count: z.int(),
}));

const line = resource({
  table: lines,
  shape: Line,
  firewall: everyRow(),
  system: ["id"],
  stamps: { create: { id: "uuid" } },
});

export default routes("lines", {
  "GET /lines": line.list({
    allow: role("admin"),
    filter: ["id", "orderId", "article", "count"],
    sort: ["id", "orderId", "article", "count"],
    search: ["article"],
    pageSize: { default: 50, max: 100 },
  }),
});
