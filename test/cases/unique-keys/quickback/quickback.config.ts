import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "unique-keys",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth"),
  },
  auth: { roleHierarchy: ["guest", "user", "editor", "admin"] },
});
