import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { versions } from "./versions.js";

const manifests = ["../../package.json", "../../../server/package.json", "../../../../package.json"];

/** What this repository builds and tests with. */
const tested: Record<string, string> = Object.assign(
  {},
  ...manifests.map((path) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(new URL(path, import.meta.url), "utf8"),
    ) as Record<"dependencies" | "devDependencies", Record<string, string> | undefined>;
    return { ...dependencies, ...devDependencies };
  }),
);

test.each(Object.entries(versions))("a new project's %s is the one that was tested", (name, version) => {
  expect(version).toBe(tested[name]);
});
