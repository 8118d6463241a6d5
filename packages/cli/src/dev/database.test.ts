import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "./database.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickback-database-"));
  onTestFinished(() => rm(folder, { recursive: true }));
});

test("opens what it has made before", async () => {
  const first = await openDatabase(join(folder, "data/a.db"));
  await first.client.execute("CREATE TABLE books (id)");
  first.client.close();
  const second = await openDatabase(join(folder, "data/a.db"));
  expect((await second.client.execute("SELECT * FROM books")).rows).toEqual([]);
  second.client.close();
});

test("says that a file is no database", async () => {
  const file = join(folder, "a.db");
  await writeFile(file, "Not a database. ".repeat(100));
  await expect(openDatabase(file)).rejects.toMatchObject({
    name: "Failure",
    message: expect.stringContaining("is not a database"),
    help: expect.stringContaining("--reset"),
  });
});

test("says that a folder or a file is in its way", async () => {
  await mkdir(join(folder, "a.db"));
  await writeFile(join(folder, "file"), "");
  for (const path of ["a.db", "file/a.db"])
    await expect(openDatabase(join(folder, path))).rejects.toMatchObject({
      name: "Failure",
      message: expect.stringContaining("can't be opened"),
    });
});
