import { defineTable } from "@quickback/compiler";

import { pageSections } from "../../../src/db/status-pages.js";

export default defineTable(pageSections, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["editor+"] } },
  },
  query: { include: ["page", "monitors"] },
});
