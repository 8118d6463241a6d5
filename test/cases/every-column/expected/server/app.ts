// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "every-column",
  basePath: "/api",
  auth,
  tables,
  resources: {
    countries: () => import("./resources/countries.js"),
    "line-items": () => import("./resources/line-items.js"),
    links: () => import("./resources/links.js"),
    "own-ids": () => import("./resources/own-ids.js"),
    photos: () => import("./resources/photos.js"),
    profiles: () => import("./resources/profiles.js"),
    readings: () => import("./resources/readings.js"),
    samples: () => import("./resources/samples.js"),
    stars: () => import("./resources/stars.js"),
  },
  trustedOrigins: ["https://example.com"],
  idempotencyKeys: tables.idempotencyKey,
  openapi: {
    publish: "/openapi.json",
    docs: "/reference",
    info: { title: "Every column", version: "2.0.0", description: "Everything that runs." },
  },
});
