import { ActionError, defineActions, type ActionFile } from "@quickback/compiler";
import * as z from "zod";
import { lines } from "./lines.js";
import { orders } from "./orders.js";
import { countAll } from "./reports/statistics.js";

export default defineActions(orders, {
  pay: {
    description: "Takes the money.",
    access: { roles: ["user"] },
    input: z.strictObject({ card: z.string().min(4) }),
    output: orders,
    errors: { CARD_REFUSED: 402 },
    transition: { column: "status", from: ["open"], to: "paid" },
    execute: async ({ record, input }) => {
      if (input.card.startsWith("0")) throw new ActionError("The card was refused.", "CARD_REFUSED", 402);
      return record;
    },
  },
  cancel: {
    access: (ctx, record) => record.ownerId === ctx.userId,
    transition: { column: "status", from: ["open", "paid"], to: "cancelled" },
    execute: async () => undefined,
  },
  archive: {
    access: { roles: ["user"] },
    transition: { column: "isArchived", from: [false], to: true },
    execute: async () => undefined,
  },
  release: {
    access: { roles: ["user"] },
    transition: { column: "hold", from: ["stock", null], to: "released" },
    execute: async () => undefined,
  },
  copy: {
    description: "Makes an order like this one, with one line.",
    access: { roles: ["user"] },
    input: z.strictObject({ number: z.string().min(1), article: z.string() }),
    output: [lines],
    errors: { UNIQUE_VIOLATION: 409 },
    execute: async ({ db, record, input }) => {
      const id = crypto.randomUUID();
      const [, line] = await db.batch([
        db.orders.insert({ id, number: input.number, note: record.note }),
        db.of(lines).insert({ orderId: id, article: input.article, count: 1 }),
      ]);
      return [line];
    },
  },
  invoice: {
    method: "GET",
    access: { roles: ["user"] },
    responseType: "file",
    execute: async ({ record }): Promise<ActionFile> => ({
      body: `Invoice ${record.number}`,
      contentType: "text/plain; charset=utf-8",
      filename: `${record.number}.txt`,
    }),
  },
  changes: {
    standalone: true,
    method: "GET",
    access: { roles: ["user"] },
    responseType: "stream",
    output: orders,
    async *execute({ db }) {
      yield* await db.orders.list({ sort: ["-updatedAt"], limit: 10 });
    },
  },
  statistics: {
    standalone: true,
    method: "GET",
    access: { roles: ["admin"] },
    output: z.object({ orders: z.int(), lines: z.int() }),
    execute: async ({ db }) => {
      const all = await db.asSystem("statistics are of every owner's orders").$count(lines);
      return { orders: await countAll(db), lines: all };
    },
  },
});
