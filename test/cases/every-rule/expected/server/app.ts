// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "every-rule",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    notes: () => import("./resources/notes.js"),
    posts: () => import("./resources/posts.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
