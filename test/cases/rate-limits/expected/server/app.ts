// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "rate-limits",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    notes: () => import("./resources/notes.js"),
  },
  trustedProxies: ["10.0.0.0/8", "::1"],
  rateLimit: { api: { max: 100, window: 60 }, signIn: { max: 5, window: 300 }, store: tables.rateLimitWindow },
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
