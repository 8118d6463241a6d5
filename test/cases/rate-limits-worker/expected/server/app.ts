// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "rate-limits-worker",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    notes: () => import("./resources/notes.js"),
  },
  rateLimit: { api: { max: 1000, window: 3600 }, signIn: false, store: "kv" },
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
