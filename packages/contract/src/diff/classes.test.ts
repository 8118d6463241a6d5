import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { partClasses, schemaClasses } from "./classes.js";

const page = await readFile(new URL("../../../../docs/openapi-diff.md", import.meta.url), "utf8");

/** The rows of the page's tables, without what they are said of. */
function rowsOf(columns: number): string[][] {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -2)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
  return cells.filter(({ length }) => length === columns);
}

test("the page lists every kind of change with its class", () => {
  expect(rowsOf(3)).toEqual(Object.entries(schemaClasses).map(([kind, is]) => [kind, is.request, is.response]));
  expect(rowsOf(2)).toEqual(Object.entries(partClasses));
});
