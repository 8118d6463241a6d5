import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copySources } from "./copy.js";
import { plant } from "./mutant.js";
import { mutants } from "./mutants.js";
import { judge } from "./verdict.js";

const table: Record<string, unknown>[] = [];
let copy = "";

beforeAll(async () => {
  copy = await copySources();
});

afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
  console.table(table);
});

it("no test fails without a bug", async () => {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  const { passed, killer, broken } = await judge(copy, tests);
  expect({ killer, broken }).toEqual({ killer: undefined, broken: undefined });
  expect(passed).toBeGreaterThan(tests.length);
});

it.each(mutants)("a server on which $name fails a test", async (mutant) => {
  const started = Date.now();
  const heal = await plant(copy, mutant);
  try {
    const { killer, broken } = await judge(copy, mutant.tests);
    const seconds = Math.round((Date.now() - started) / 1000);
    table.push({ mutant: mutant.name, "killed by": killer ? killer.file.replace("test/", "") : "nothing", seconds });
    expect(broken, "the bug is one that no test gets to see").toBeUndefined();
    expect(killer, `no test of ${mutant.tests.join(", ")} fails`).toBeDefined();
  } finally {
    await heal();
  }
});
