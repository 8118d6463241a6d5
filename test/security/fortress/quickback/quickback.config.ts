import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

/** What the attack list attacks, and no example has: hidden columns, soft delete, protected fields, keys of several columns. */
export default defineConfig({
  name: "fortress",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth"),
  },
  auth: { roleHierarchy: ["user", "editor", "admin"] },
});
