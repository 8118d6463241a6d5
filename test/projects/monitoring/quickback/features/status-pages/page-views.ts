import { defineTable } from "@quickback/compiler";

import { pageViews } from "../../../src/db/status-pages.js";

export default defineTable(pageViews, {
  firewall: { exception: true },
  crud: { list: { access: { roles: ["admin"] } }, get: { access: { roles: ["admin"] } } },
});
