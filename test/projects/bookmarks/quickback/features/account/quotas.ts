import { defineTable } from "@quickback/compiler";
import { quotas } from "../../../src/db/schema.js";

export default defineTable(quotas, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["editor"] } },
    get: { access: { roles: ["editor"] } },
    create: { access: { roles: ["admin"] } },
    update: { access: { roles: ["admin"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { immutable: ["holderId"] },
});
