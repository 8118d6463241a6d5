import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dev, finished, quickback, repository, scratch, start } from "./quickback.js";

/** As `npm run typecheck` in the project, with our packages as their sources. */
async function typecheck(folder: string): Promise<string> {
  const tsc = join(repository, "node_modules/typescript7/bin/tsc");
  const { code, stdout } = await finished(start([tsc, "--noEmit", "--customConditions", "@quickback/source"], folder));
  return code === 0 ? "" : stdout;
}

test.each([
  ["node", "server/index.ts"],
  ["cloudflare", "wrangler.jsonc"],
])("a new project for %s compiles, and type-checks", async (runtime, entry) => {
  const parent = await scratch();
  const init = await quickback(["init", "my-api", "--yes", "--runtime", runtime], parent);
  expect(init).toMatchObject({ code: 0, stderr: "" });
  expect(init.stdout).toMatch(/^Created my-api in my-api\.\n/);
  expect(init.stdout).toContain("\nNext:\n\n  cd my-api\n  npm install\n  npx quickback dev\n");
  const folder = join(parent, "my-api");
  expect(await quickback(["compile"], folder)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Wrote generated: \d+ new\.\n$/),
    stderr: "",
  });
  expect(await readFile(join(folder, "generated", entry), "utf8")).not.toBe("");
  expect(await typecheck(folder)).toBe("");
});

test("the README's call of the SDK runs against its development server", async () => {
  const folder = await scratch();
  await quickback(["init", "--name", "my-api", "--yes"], folder);
  const { url, stop } = await dev(folder);
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const [, call = ""] = /```ts\n([^]*?)```/.exec(readme) ?? [];
  await writeFile(join(folder, "try.ts"), call.replace("http://localhost:8787", url));
  const run = await finished(start(["--import", "quickback/register", "try.ts"], folder));
  expect(run).toEqual({ code: 0, stdout: "Hello\n", stderr: "" });
  await stop();
});

test("refuses a folder with a project, names its files, and writes nothing", async () => {
  const folder = await scratch();
  await quickback(["init", "--yes"], folder);
  await rm(join(folder, "README.md"));
  const again = await quickback(["init", "--yes"], folder);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("quickback/quickback.config.ts, quickback/features/notes/notes.ts");
  await expect(readFile(join(folder, "README.md"))).rejects.toThrow("ENOENT");
});

test("takes the defaults, and says so, where there is no terminal to ask on", async () => {
  const folder = await scratch();
  const { code, stderr } = await quickback(["init", "--name", "my-api"], folder);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "There is no terminal to ask on: the defaults are taken, as with --yes.\n",
  });
  expect(await readFile(join(folder, "quickback/quickback.config.ts"), "utf8")).toContain('defineRuntime("node")');
});

test("a folder without a project says how to start one", async () => {
  const { code, stderr } = await quickback(["compile"], await scratch());
  expect(code).toBe(2);
  expect(stderr).toMatch(/has no folder quickback\/\.\n {2}Start a project there with quickback init/);
});
