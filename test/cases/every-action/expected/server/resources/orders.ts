// Compiled from quickback/features/orders/orders.ts. Edit that file and compile again.
import {
  custom, own, record, records, resource, role, routes, rows, shape, signedIn, timestamp,
} from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../quickback/features/orders/actions.js";
import { orders } from "../../../quickback/features/orders/orders.js";

const Order = shape("Order", z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(["open", "paid", "sent", "cancelled"]),
  hold: z.string().nullable(),
  isArchived: z.boolean(),
  note: z.string().nullable(),
  ownerId: z.string(),
  updatedAt: timestamp("ms"),
}));

const OrderCreate = shape("OrderCreate", z.strictObject({
  number: z.string(),
  note: z.string().nullable().optional(),
}));

const OrderUpdate = shape("OrderUpdate", OrderCreate.partial());

const order = resource({
  table: orders,
  shape: Order,
  firewall: rows(own(orders.ownerId)),
  system: ["id", "ownerId", "updatedAt"],
  protected: { status: ["pay", "cancel"], isArchived: ["archive"], hold: ["release"] },
  stamps: { create: { id: "uuid", ownerId: "userId", updatedAt: "now" }, update: { updatedAt: "now" } },
});

export default routes("orders", {
  "GET /orders": order.list({
    allow: role("user", "admin"),
    filter: ["id", "number", "status", "hold", "isArchived", "note", "ownerId", "updatedAt"],
    sort: ["id", "number", "status", "hold", "isArchived", "note", "ownerId", "updatedAt"],
    search: ["number", "hold", "note"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /orders/changes": order.standaloneAction({
    allow: role("user", "admin"),
    gives: record("orders"),
    run: actions.changes,
  }),
  "GET /orders/statistics": order.standaloneAction({ allow: role("admin"), run: actions.statistics }),
  "GET /orders/{id}": order.get({ allow: role("user", "admin") }),
  "POST /orders": order.create({ allow: role("user", "admin"), accept: OrderCreate }),
  "PATCH /orders/{id}": order.update({ allow: role("user", "admin"), accept: OrderUpdate }),
  "POST /orders/{id}/pay": order.recordAction({
    allow: role("user", "admin"),
    transition: { column: "status", from: ["open"], to: "paid" },
    gives: record("orders"),
    run: actions.pay,
  }),
  "POST /orders/{id}/cancel": order.recordAction({
    allow: signedIn(),
    test: custom(actions.cancel.access),
    transition: { column: "status", from: ["open", "paid"], to: "cancelled" },
    run: actions.cancel,
  }),
  "POST /orders/{id}/archive": order.recordAction({
    allow: role("user", "admin"),
    transition: { column: "isArchived", from: [false], to: true },
    run: actions.archive,
  }),
  "POST /orders/{id}/release": order.recordAction({
    allow: role("user", "admin"),
    transition: { column: "hold", from: ["stock", null], to: "released" },
    run: actions.release,
  }),
  "POST /orders/{id}/copy": order.recordAction({
    allow: role("user", "admin"),
    gives: records("lines"),
    run: actions.copy,
  }),
  "GET /orders/{id}/invoice": order.recordAction({ allow: role("user", "admin"), run: actions.invoice }),
});
