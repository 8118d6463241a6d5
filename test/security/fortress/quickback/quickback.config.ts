import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

/** What the attack list attacks, and no example has: hidden and masked columns, rows that lead to others, keys of several columns. */
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
