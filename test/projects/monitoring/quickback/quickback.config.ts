import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "monitoring",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql", { schema: ["../src/db/status-pages.ts"], generateId: false }),
    auth: defineAuth("better-auth", { emailAndPassword: { enabled: true } }),
  },
  auth: { roleHierarchy: ["user", "editor", "admin"] },
  api: { basePath: "/api/v2" },
});
