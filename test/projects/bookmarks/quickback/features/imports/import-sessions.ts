import { defineTable } from "@quickback/compiler";
import { importSessions } from "../../../src/db/schema.js";

export default defineTable(importSessions, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
  guards: { immutable: ["rootListId"] },
});
