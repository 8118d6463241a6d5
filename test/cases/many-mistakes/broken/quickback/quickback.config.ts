import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "many-mistakes",
  tempalte: "hono",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1", { generateId: "nanoid" }),
    auth: defineAuth("better-auth", { database: "mine" }),
  },
  auth: { roleHierarchy: ["user", "editor", "admin", "editor"] },
  build: { outputDir: "." },
  openapi: { publish: "/health" },
  trustedProxies: ["proxy.example"],
  rateLimit: { window: 60, signIn: { window: 0 }, store: "redis" },
  audit: true,
});
