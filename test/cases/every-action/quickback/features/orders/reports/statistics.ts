import type { ScopedDatabase } from "@quickback/compiler";
import { orders } from "../orders.js";

export async function countAll(db: ScopedDatabase): Promise<number> {
  return await db.asSystem("statistics are of every owner's orders").$count(orders);
}

