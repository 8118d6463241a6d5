// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { defineApp } from "@quickback/server/v1";
import { auth } from "./auth.js";
import * as tables from "./tables.js";

export const { createApp, describe } = defineApp({
  name: "blog",
  basePath: "/api/v1",
  auth,
  tables,
  resources: {
    authors: () => import("./resources/authors.js"),
    comments: () => import("./resources/comments.js"),
    "post-tags": () => import("./resources/post-tags.js"),
    posts: () => import("./resources/posts.js"),
    settings: () => import("./resources/settings.js"),
    tags: () => import("./resources/tags.js"),
  },
  paths: { stats: "posts", export: "posts", site: "settings" },
  ownRoutes: {
    feed: () => import("./routes/feed.js"),
    imports: () => import("./routes/imports.js"),
  },
  idempotencyKeys: tables.idempotencyKey,
  openapi: {
    publish: "/openapi.json",
    docs: "/docs",
    info: { title: "The Almanac", description: "A public blog: posts, authors, comments and tags." },
  },
});
