import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder } from "./page.js";

const sources = join(import.meta.dirname, "../../packages/cli/src");

test("every code of the command has a page, and every page a code", () => {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const said = files.flatMap(
    (file) => readFileSync(join(sources, file), "utf8").match(/(?<=code: .*")[a-z]+(-[a-z]+)+(?=")/g) ?? [],
  );
  const pages = readdirSync(join(folder, "command")).map((name) => name.replace(/\.md$/, ""));
  expect(pages.toSorted()).toEqual([...new Set(said)].toSorted());
  expect(pages.length).toBeGreaterThan(0);
});
