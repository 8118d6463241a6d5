import { defineTable } from "@quickback/compiler";
import { ruleActions } from "../../../src/db/automation.js";

export default defineTable(ruleActions, {
  firewall: { owner: { column: "userId" } },
  crud: {
    list: { access: { roles: ["user"] } },
    get: { access: { roles: ["user"] } },
    create: { access: { roles: ["user"] } },
    update: { access: { roles: ["user"] } },
    delete: { access: { roles: ["user"] } },
  },
});
