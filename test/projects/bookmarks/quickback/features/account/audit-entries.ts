import { defineTable } from "@quickback/compiler";
import { auditEntries } from "../../../src/db/schema.js";

export default defineTable(auditEntries, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["admin"] }, pageSize: 10 },
    get: { access: { roles: ["admin"] } },
  },
});
