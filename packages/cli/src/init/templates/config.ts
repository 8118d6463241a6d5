import type { Answers } from "../answers.js";

const databases = { node: "libsql", cloudflare: "cloudflare-d1" } as const;

/** `quickback/quickback.config.ts` of a new project. */
export function configFile({ name, target }: Answers): string {
  return `import { defineAuth, defineConfig, defineDatabase, defineRuntime } from "@quickback/compiler";

export default defineConfig({
  name: "${name}",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("${target}"),
    database: defineDatabase("${databases[target]}"),
    auth: defineAuth("better-auth"),
  },
});
`;
}
