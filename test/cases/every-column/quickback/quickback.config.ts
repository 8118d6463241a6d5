import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "kitchen-sink",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth", { emailAndPassword: { enabled: true, minPasswordLength: 12 } }),
  },
  auth: { roleHierarchy: ["user", "editor", "admin"] },
  api: { basePath: "/api" },
  openapi: {
    info: { title: "Kitchen sink", version: "2.0.0", description: "Everything that runs." },
    servers: [{ url: "https://api.example.com" }],
    publish: "/openapi.json",
    docs: "/reference",
  },
  trustedOrigins: ["https://example.com"],
});
