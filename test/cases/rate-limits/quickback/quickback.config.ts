import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "rate-limits",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("node"),
    database: defineDatabase("libsql"),
    auth: defineAuth("better-auth"),
  },
  trustedProxies: ["10.0.0.0/8", "::1"],
  rateLimit: { max: 100, signIn: { max: 5, window: 300 }, store: "database" },
});
