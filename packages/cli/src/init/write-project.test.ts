import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeProject } from "./write-project.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickback-init-"));
  onTestFinished(() => rm(folder, { recursive: true }));
});

const answers = { name: "site", target: "node" } as const;

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const read = (path: string) => readFile(join(folder, path), "utf8");

test("writes a whole project into a folder that is not there", async () => {
  folder = join(folder, "new/site");
  const { written, kept, completed } = await writeProject(folder, answers, "1.2.3");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile())).toHaveLength(written.length);
  expect([kept, completed]).toEqual([[], []]);
  expect(JSON.parse(await read("package.json"))).toMatchObject({
    name: "site",
    type: "module",
    dependencies: { quickback: "1.2.3", "@quickback/server": "1.2.3" },
  });
  for (const secret of [".env", ".dev.vars", ".data/", "node_modules/"])
    expect((await read(".gitignore")).split("\n")).toContain(secret);
});

test("leaves files that are there as they are, and says so", async () => {
  await put("README.md", "Mine.");
  await put("package.json", '{ "name": "mine", "dependencies": { "zod": "3.0.0" } }');
  await put(".gitignore", "*.log\n");
  const { kept, completed } = await writeProject(folder, answers, "1.2.3");
  expect(kept).toEqual(["README.md"]);
  expect(await read("README.md")).toBe("Mine.");
  expect(completed.map(({ path }) => path)).toEqual(["package.json", ".gitignore"]);
  expect(JSON.parse(await read("package.json"))).toMatchObject({
    name: "mine",
    dependencies: { zod: "3.0.0", quickback: "1.2.3" },
  });
  expect(await read(".gitignore")).toMatch(/^\*\.log\n.*^\.env\n/ms);
});

test.each(["quickback/quickback.config.ts", "quickback/features/notes/notes.ts"])(
  "refuses a folder that has %s, and writes nothing",
  async (path) => {
    await put(path, "mine");
    await expect(writeProject(folder, answers, "1.2.3")).rejects.toMatchObject({
      name: "Failure",
      message: expect.stringContaining(path),
      exitCode: 1,
    });
    expect(await read(path)).toBe("mine");
    expect(await readdir(folder)).toEqual(["quickback"]);
  },
);

test("writes nothing where package.json can't be completed", async () => {
  await put("package.json", "{");
  await expect(writeProject(folder, answers, "1.2.3")).rejects.toMatchObject({ name: "Failure" });
  expect(await readdir(folder)).toEqual(["package.json"]);
});
