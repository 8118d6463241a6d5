import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "existing-schema",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql", { schema: ["../src/db/schema.ts"] }),
    auth: defineAuth("better-auth"),
  },
});
