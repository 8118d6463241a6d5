// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "existing-schema",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    authors: () => import("./resources/authors.js"),
    books: () => import("./resources/books.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
