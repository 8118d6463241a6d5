import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "every-action",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth"),
  },
});
