import { configDefaults, defineConfig } from "vitest/config";

/** Tests of whole projects, and those that wait for processes of their own: each file in a process to itself, first. */
const large = ["test/{browser,cli,front-ends,migrations,mutants,packages,projects}/**/*.test.ts"];

export default defineConfig({
  resolve: { conditions: ["@quickback/source"] },
  ssr: { resolve: { conditions: ["@quickback/source"] } },
  test: {
    testTimeout: 600_000, // a test that takes 20 seconds alone has taken ten times as long on a busy machine
    hookTimeout: 600_000,
    maxWorkers: 2, // what continuous integration has; many tests wait for processes of their own
    reporters: ["default", "./test/support/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "large",
          include: large,
          globalSetup: "./test/cli/build-packages.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "small",
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...large],
          isolate: false, // to import the server and its database anew takes longer than most of these files
        },
      },
    ],
  },
});
