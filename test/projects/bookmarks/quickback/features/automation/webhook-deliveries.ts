import { defineTable } from "@quickback/compiler";
import { webhookDeliveries } from "../../../src/db/automation.js";

export default defineTable(webhookDeliveries, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["admin"] } },
    get: { access: { roles: ["admin"] } },
  },
  query: { sortable: ["deliveredAt", "latency"] },
});
