// Compiled from quickback/features/keys/tickets.ts. Edit that file and compile again.
import { notDeleted, own, resource, role, routes, rows, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import { tickets } from "../../../quickback/features/keys/tickets.js";

const Ticket = shape("Ticket", z.object({
  id: z.int(),
  slug: z.string(),
  ownerId: z.string(),
  deletedAt: timestamp("seconds").nullable(),
}));

const TicketCreate = shape("TicketCreate", z.strictObject({
  slug: z.string(),
}));

const TicketUpdate = shape("TicketUpdate", TicketCreate.partial());

const ticket = resource({
  table: tickets,
  shape: Ticket,
  firewall: rows(own(tickets.ownerId), notDeleted(tickets.deletedAt)),
  system: ["id", "ownerId", "deletedAt"],
  stamps: { create: { ownerId: "userId" } },
});

export default routes("tickets", {
  "GET /tickets": ticket.list({
    allow: role("user", "admin"),
    filter: ["id", "slug", "ownerId", "deletedAt"],
    sort: ["id", "slug", "ownerId", "deletedAt"],
    search: ["slug"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /tickets": ticket.create({ allow: role("user", "admin"), accept: TicketCreate }),
  "PATCH /tickets/{id}": ticket.update({ allow: role("user", "admin"), accept: TicketUpdate }),
});
