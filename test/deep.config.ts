import { defineConfig } from "vitest/config";
import usual from "../vitest.config.js";

process.env["QUICKBACK_SEED"] ??= String(Date.now() % 2 ** 31);
process.env["QUICKBACK_RUNS"] ??= "8";

const include = [
  "test/security/*.test.ts",
  "test/lists/{filters,keyset,pages}.test.ts",
  "test/contract/{bad-input,cursor,list}.test.ts",
  "test/columns/round-trip.test.ts",
  "test/contract-tester/{blog,my-site}.test.ts",
];

/** `npm run test:deep`: every random property of policy and lists, eight times as often as in `npm test`. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    projects: [{ extends: true, test: { name: "deep", include } }],
    testTimeout: 600_000,
    reporters: ["default", "./test/support/tallies.ts", "./test/support/closing-line.ts"],
  },
});
