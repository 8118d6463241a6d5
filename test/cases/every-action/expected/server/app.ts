// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "every-action",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    jobs: () => import("./resources/jobs.js"),
    lines: () => import("./resources/lines.js"),
    orders: () => import("./resources/orders.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
