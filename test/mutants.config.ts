import { defineConfig } from "vitest/config";
import usual from "../vitest.config.js";

const mutants = { name: "mutants", include: ["test/mutants/mutants.deep.ts"] };

/** `npm run test:mutants`: puts one bug at a time into a copy of the sources, and expects a test to fail. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    projects: [{ extends: true, test: mutants }],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
