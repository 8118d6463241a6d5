// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "masks-and-views",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    members: () => import("./resources/members.js"),
    people: () => import("./resources/people.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: { publish: "/openapi.json", docs: "/docs" },
});
