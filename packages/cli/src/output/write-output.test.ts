import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { OutputFile } from "@quickback/compiler/compile";
import { explainedWrite } from "./explain.js";
import { checkOutput, writeOutput } from "./write-output.js";

let parent: string;
let out: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "quickback-output-"));
  out = join(parent, "api");
  onTestFinished(() => rm(parent, { recursive: true }));
});

function files(texts: Record<string, string>): OutputFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

const old = files({ "server/app.ts": "old", "server/gone.ts": "gone", "openapi.json": "{}" });
const current = files({ "server/app.ts": "new", "server/more.ts": "more", "openapi.json": "{}" });

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), text);
}

/** Every file below `folder`, with its text; the manifest's is left out. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [
      path.slice(folder.length + 1),
      path.endsWith("manifest.json") ? "manifest" : await readFile(path, "utf8"),
    ]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

const oldContents = {
  "manifest.json": "manifest",
  "server/app.ts": "old",
  "server/gone.ts": "gone",
  "openapi.json": "{}",
};
const newContents = {
  "manifest.json": "manifest",
  "server/app.ts": "new",
  "server/more.ts": "more",
  "openapi.json": "{}",
};

test("writes the files, and a manifest of their hashes in order", async () => {
  await writeOutput(out, files({ "b.txt": "b", "a/a.txt": "a" }), false);
  expect(await contents(out)).toEqual({ "b.txt": "b", "a/a.txt": "a", "manifest.json": "manifest" });
  expect(await readFile(join(out, "manifest.json"), "utf8")).toBe(`{
  "files": {
    "a/a.txt": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
    "b.txt": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
  }
}
`);
});

test("replaces the old output in whole and leaves nothing beside it", async () => {
  await writeOutput(out, old, false);
  expect(await writeOutput(out, current, false)).toEqual({
    kind: "written",
    difference: {
      changed: ["manifest.json", "server/app.ts"],
      missing: ["server/more.ts"],
      extra: ["server/gone.ts"],
    },
  });
  expect(await contents(out)).toEqual(newContents);
  expect(await readdir(parent)).toEqual(["api"]);
});

test("gives a file that changes a new time, and leaves the others theirs", async () => {
  await writeOutput(out, old, false);
  const past = new Date("2020-01-01T00:00:00Z");
  for (const path of ["server/app.ts", "openapi.json", "manifest.json"]) await utimes(join(out, path), past, past);
  const before = await stat(join(out, "openapi.json"));
  await writeOutput(out, current, false);
  const after = await stat(join(out, "openapi.json"));
  expect([after.ino, after.mtimeMs, after.nlink]).toEqual([before.ino, past.getTime(), 1]);
  for (const path of ["server/app.ts", "server/more.ts", "manifest.json"])
    expect((await stat(join(out, path))).mtimeMs).toBeGreaterThan(past.getTime());
});

test("says that a file is in the way of the output folder", async () => {
  await writeFile(out, "a file");
  for (const folder of [out, join(out, "api")])
    await expect(writeOutput(folder, old, false)).rejects.toMatchObject({ name: "Failure", exitCode: 1 });
  expect(await readdir(parent)).toEqual(["api"]);
});

test.each([
  ["EACCES", "may not be written by this user"],
  ["EPERM", "may not be written by this user"],
  ["EROFS", "lies on a disk that can only be read"],
  ["ENOSPC", "the disk is full"],
])("explains %s", (code, want) => {
  const explained = explainedWrite(Object.assign(new Error(code), { code }), out);
  expect(explained).toMatchObject({ name: "Failure", message: expect.stringContaining(want) });
});

test("touches nothing where nothing has changed", async () => {
  await writeOutput(out, old, false);
  const before = await stat(out);
  expect(await writeOutput(out, old, false)).toEqual({ kind: "unchanged" });
  const after = await stat(out);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test.each([
  ["an edited file", { "server/app.ts": "by hand" }, ["server/app.ts"]],
  ["an edited file that would vanish", { "server/gone.ts": "by hand" }, ["server/gone.ts"]],
  ["an added file", { "server/mine.ts": "by hand", "notes/deep/a.md": "b" }, ["notes/deep/a.md", "server/mine.ts"]],
  ["a broken manifest", { "manifest.json": "<<<<<<<" }, ["server/app.ts", "server/gone.ts"]],
])("refuses to lose %s, unless forced", async (_, edits, atRisk) => {
  await writeOutput(out, old, false);
  for (const [path, text] of Object.entries(edits)) await put(path, text);
  expect(await writeOutput(out, current, false)).toEqual({ kind: "refused", atRisk });
  expect(await contents(out)).toMatchObject({ ...oldContents, ...edits, "manifest.json": "manifest" });
  expect(await readdir(parent)).toEqual(["api"]);

  await writeOutput(out, current, true);
  expect(await contents(out)).toEqual(newContents);
});

test("does not mind an edit that makes what the compile makes", async () => {
  await writeOutput(out, old, false);
  await put("server/app.ts", "new");
  expect((await writeOutput(out, current, false)).kind).toBe("written");
});

test("refuses a folder that is not an output, unless it is empty", async () => {
  await put("thesis.txt", "years of work");
  expect(await writeOutput(out, current, false)).toEqual({ kind: "refused", atRisk: ["thesis.txt"] });
  await rm(join(out, "thesis.txt"));
  expect((await writeOutput(out, current, false)).kind).toBe("written");
});

test("keeps what tools store in the output folder", async () => {
  await writeOutput(out, old, false);
  await put(".wrangler/state/d1.sqlite", "rows");
  expect((await writeOutput(out, current, false)).kind).toBe("written");
  expect(await contents(out)).toEqual({ ...newContents, ".wrangler/state/d1.sqlite": "rows" });
});

test("checks without writing", async () => {
  expect(await checkOutput(out, files({ a: "1" }))).toEqual({
    changed: [],
    missing: ["a", "manifest.json"],
    extra: [],
  });
  expect(await readdir(parent)).toEqual([]);
  await writeOutput(out, old, false);
  await put("server/mine.ts", "by hand");
  expect(await checkOutput(out, old)).toEqual({ changed: [], missing: [], extra: ["server/mine.ts"] });
});

test("leaves no temporary folder when a file can't be written", async () => {
  await writeOutput(out, old, false);
  await expect(writeOutput(out, files({ a: "", "a/b": "" }), false)).rejects.toThrow();
  expect(await readdir(parent)).toEqual(["api"]);
  expect(await contents(out)).toEqual(oldContents);
});

test("repairs a swap that stopped after the old output was put aside", async () => {
  await writeOutput(out, old, false);
  await rename(out, join(parent, ".api.old"));
  expect((await writeOutput(out, old, false)).kind).toBe("unchanged");
  expect(await contents(out)).toEqual(oldContents);
  expect(await readdir(parent)).toEqual(["api"]);
});

test("finishes a swap that stopped before the old output was removed", async () => {
  await writeOutput(out, old, false);
  await put(".wrangler/state", "rows");
  await rename(out, join(parent, ".api.old"));
  await put("server/app.ts", "new");
  await writeOutput(out, current, true);
  expect(await contents(out)).toEqual({ ...newContents, ".wrangler/state": "rows" });
  expect(await readdir(parent)).toEqual(["api"]);
});

test("removes what a process that is gone was writing, and not what another still writes", async () => {
  const gone = 2 ** 22 + 1;
  for (const pid of [gone, process.ppid, process.pid]) {
    await mkdir(join(parent, `.api.tmp-${pid}`));
    await writeFile(join(parent, `.api.tmp-${pid}`, "half.ts"), "half");
  }
  await writeOutput(out, old, false);
  expect(await readdir(parent)).toEqual([`.api.tmp-${process.ppid}`, "api"]);
  expect(await contents(out)).toEqual(oldContents);
});
