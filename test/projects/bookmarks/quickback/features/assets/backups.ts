import { defineTable } from "@quickback/compiler";
import { backups } from "../../../src/db/schema.js";

export default defineTable(backups, {
  firewall: { owner: { column: "userId" }, softDelete: {} },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { createable: ["assetId", "size"] },
});
