import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quickback, repository, scratch } from "./quickback.js";

// A project with many mistakes of different kinds: all of them are told at once, and nothing is written.

const example = join(repository, "test/cases/many-mistakes");
/** What the compiler says of it, as a person reads it. */
const golden = await readFile(join(example, "diagnostics.txt"), "utf8");
const heads = golden.split("\n").filter((line) => /^\S.* {2}(error|warning|info) {2}[a-z-]+$/.test(line));
const codes = heads.map((head) => head.split("  ").at(-1));

async function project({ hasOutput }: { hasOutput: boolean }): Promise<string> {
  const folder = await scratch();
  await cp(join(example, "broken"), folder, { recursive: true });
  if (!hasOutput) return folder;
  await mkdir(join(folder, "generated/server"), { recursive: true });
  await writeFile(join(folder, "generated/server/app.ts"), "// From a time without mistakes.\n");
  await writeFile(join(folder, "generated/manifest.json"), "{}\n");
  return folder;
}

async function tree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")] as const)));
}

test("the case has more than 20 kinds of mistakes", () => {
  expect(new Set(codes).size).toBeGreaterThan(40);
});

test.each([
  { given: "where there is no output", hasOutput: false, options: [] },
  { given: "where there is one of long ago", hasOutput: true, options: ["--out", "generated"] },
  { given: "by force", hasOutput: true, options: ["--out", "generated", "--force"] },
])("prints each mistake once, writes nothing and exits with 1 $given", async ({ hasOutput, options }) => {
  const folder = await project({ hasOutput });
  const before = await tree(folder);
  const { code, stdout, stderr } = await quickback(["compile", ...options], folder);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/\n\nerror {2}Nothing was compiled: \d+ errors, \d+ warnings\.\n$/);
  expect(stderr.slice(0, golden.length)).toBe(golden);
  expect(await tree(folder)).toEqual(before);
});

test("gives each as JSON, with its place and what to write instead", async () => {
  const folder = await project({ hasOutput: true });
  const before = await tree(folder);
  const { code, stdout, stderr } = await quickback(["compile", "--json"], folder);
  expect([code, stderr]).toEqual([1, ""]);
  const { ok, diagnostics } = JSON.parse(stdout) as { ok: boolean; diagnostics: { code: string }[] };
  expect(ok).toBe(false);
  expect(diagnostics.map((one) => one.code)).toEqual(codes);
  const text = expect.stringMatching(/./);
  const number = expect.toSatisfy((value: number) => Number.isInteger(value) && value > 0);
  for (const one of diagnostics) {
    expect(one).toMatchObject({
      severity: expect.stringMatching(/^(error|warning|info)$/),
      message: text,
      help: text,
      file: expect.stringMatching(/^quickback\/.+\.ts$/),
      place: { line: number, column: number, length: number, text },
    });
  }
  expect(await tree(folder)).toEqual(before);
});
