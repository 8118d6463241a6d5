import { defineActions } from "@quickback/compiler";
import { orders } from "../orders/orders.js";

export default defineActions(null, {
  latest: {
    method: "GET",
    access: { roles: ["user"] },
    output: [orders],
    execute: async ({ db }) => db["orders"]?.list({ limit: 1 }),
  },
});
