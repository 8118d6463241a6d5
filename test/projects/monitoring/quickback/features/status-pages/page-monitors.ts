import { defineTable } from "@quickback/compiler";

import { pageMonitors } from "../../../src/db/status-pages.js";

export default defineTable(pageMonitors, {
  firewall: { exception: true },
  crud: {
    list: { access: { roles: ["PUBLIC"] } },
    get: { access: { roles: ["PUBLIC"] } },
    create: { access: { roles: ["editor+"] } },
    update: { access: { roles: ["editor+"] } },
    delete: { access: { roles: ["editor+"] } },
  },
  fields: { monitorId: { reference: "unchecked" } },
});
