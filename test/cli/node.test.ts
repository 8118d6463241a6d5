import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { bin, finished, repository, scratch, start } from "./quickback.js";

test.each([
  ["18.20.8", [bin, "compile"]],
  ["20.18.3", [bin, "compile"]],
  ["8.17.0", [bin, "compile"]],
  ["18.20.8", [join(repository, "examples/my-site/start.js")]],
])("Node %s is told which one is needed by %s", async (version, args) => {
  const folder = await scratch();
  const disguise = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`;
  await writeFile(join(folder, "disguise.mjs"), disguise);
  const run = await finished(start(["--import", "./disguise.mjs", ...args], folder));
  expect(run).toEqual({
    code: 1,
    stdout: "",
    stderr: `error  quickback needs Node 20.19 or newer; this is Node ${version}.\n  Install a newer one from https://nodejs.org.\n`,
  });
});

test("the entry needs no module syntax, which an old Node can't read", async () => {
  const text = await readFile(bin, "utf8");
  expect(() => new Script(text)).not.toThrow();
});
