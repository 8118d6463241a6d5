import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "blog",
  template: "hono",
  features: {
    organizations: false,
  },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1"),
    auth: defineAuth("better-auth"),
  },
  auth: {
    // "moderator+" is a moderator, an editor or an admin
    roleHierarchy: ["user", "moderator", "editor", "admin"],
  },
  openapi: {
    info: { title: "The Almanac", description: "A public blog: posts, authors, comments and tags." },
  },
});
