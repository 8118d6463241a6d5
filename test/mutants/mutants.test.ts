import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mutated } from "./mutant.js";
import { mutants } from "./mutants.js";

// `npm run test:mutants` shows that each is killed; this, that none has lost its place.

const root = join(import.meta.dirname, "../..");

it.each(mutants)("a bug by which $name can be put into the sources", async (mutant) => {
  expect(await mutated(root, mutant)).not.toBe("");
  expect(mutant.tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it("a bug whose place is gone is an error", async () => {
  const gone = { name: "gone", file: "package.json", find: "no such text", replace: "", tests: [] };
  await expect(mutated(root, gone)).rejects.toThrow("package.json has 0 places");
});
