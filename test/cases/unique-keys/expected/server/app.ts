// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "unique-keys",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    coupons: () => import("./resources/coupons.js"),
    files: () => import("./resources/files.js"),
    handles: () => import("./resources/handles.js"),
    notes: () => import("./resources/notes.js"),
    places: () => import("./resources/places.js"),
    tickets: () => import("./resources/tickets.js"),
    topics: () => import("./resources/topics.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
