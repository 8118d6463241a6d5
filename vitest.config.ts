import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@quickback/source"] },
  ssr: { resolve: { conditions: ["@quickback/source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000, // removing what an installation wrote takes a slow disk half of it
    maxWorkers: 2, // what continuous integration has; many tests wait for processes of their own
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
