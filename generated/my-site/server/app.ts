// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "my-site",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    pages: () => import("./resources/pages.js"),
    posts: () => import("./resources/posts.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
