// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "kitchen-sink",
  basePath: "/api",
  auth,
  tables,
  resources: {
    articles: () => import("./resources/articles.js"),
    categories: () => import("./resources/categories.js"),
    newsletter: () => import("./resources/newsletter.js"),
  },
  paths: { imports: "articles" },
  trustedOrigins: ["https://example.com"],
  idempotencyKeys: tables.idempotencyKey,
  openapi: {
    publish: "/openapi.json",
    docs: "/reference",
    info: { title: "Kitchen sink", version: "2.0.0", description: "Everything that runs." },
    servers: [{ url: "https://api.example.com" }],
  },
});
