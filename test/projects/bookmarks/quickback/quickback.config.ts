import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "bookmarks",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1", {
      schema: ["../src/db/schema.ts", "../src/db/automation.ts"],
      generateId: "cuid",
    }),
    auth: defineAuth("better-auth", { emailAndPassword: { enabled: true } }),
  },
  auth: { roleHierarchy: ["user", "editor", "admin"] },
});
