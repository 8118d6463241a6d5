import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "every-column",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth", { emailAndPassword: { enabled: true, minPasswordLength: 12 } }),
  },
  auth: { roleHierarchy: ["user", "editor", "admin"] },
  api: { basePath: "/api" },
  openapi: {
    info: { title: "Every column", version: "2.0.0", description: "Everything that runs." },
    publish: "/openapi.json",
    docs: "/reference",
  },
  trustedOrigins: ["https://example.com"],
});
