import { defineTable } from "@quickback/compiler";
import { listCollaborators } from "../../../src/db/schema.js";

export default defineTable(listCollaborators, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["admin"] } },
  },
  guards: { immutable: ["listId", "collaboratorId"] },
});
