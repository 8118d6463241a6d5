import { mkdir, mkdtemp, realpath, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { watchProject, type Changes } from "./changes.js";

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "quickback-watch-")));
  onTestFinished(() => rm(root, { recursive: true }));
  await put("quickback/features/posts/posts.ts");
  await put("src/schema.ts");
});

async function put(path: string, text = ""): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function watching(...sources: string[]): Promise<Changes> {
  const changes = await watchProject(root);
  onTestFinished(() => changes.close());
  await changes.follow(
    sources.map((path) => join(root, path)),
    Date.now() + 1000,
  );
  return changes;
}

/** What has changed, relative to the root, up to the change of a last file. */
async function until(changes: Changes, last: string): Promise<string[]> {
  const all = new Set<string>();
  while (!all.has(last)) for (const path of await changes.next()) all.add(path.slice(root.length + 1));
  return [...all].toSorted();
}

const posts = "quickback/features/posts/posts.ts";

test("a burst of saves is one answer", async () => {
  const changes = await watching();
  for (const text of ["a", "ab", "abc"]) await put(posts, text);
  expect(await until(changes, posts)).toEqual([posts]);
});

test("sees files that come, go, and are replaced by a rename", async () => {
  const changes = await watching();
  await put("quickback/features/pages/pages.ts");
  await until(changes, "quickback/features/pages/pages.ts");
  await put(`${posts}.tmp`, "saved by an editor");
  await rename(join(root, `${posts}.tmp`), join(root, posts));
  await until(changes, posts);
  await put(posts, "saved once more");
  await until(changes, posts);
  await rm(join(root, posts));
  await until(changes, posts);
  await put(posts, "back");
  await until(changes, posts);
});

test("sees files elsewhere that it follows, also when they come back, and no others", async () => {
  const changes = await watching("src/schema.ts");
  await put("src/other.ts");
  await put("generated/server/app.ts");
  await put("src/schema.ts", "changed");
  expect(await until(changes, "src/schema.ts")).toEqual(["src/schema.ts"]);
  await rm(join(root, "src"), { recursive: true });
  await until(changes, "src/schema.ts");
  await put("src/schema.ts", "back");
  await until(changes, "src/schema.ts");
});

test("a file that changed before it was watched counts as changed, and only that", async () => {
  const start = Date.now();
  const changes = await watching();
  const past = new Date(start - 60_000);
  await put("src/old.ts");
  await utimes(join(root, "src/old.ts"), past, past);
  await put("src/schema.ts", "saved while it was compiled");
  await changes.follow([join(root, "src/schema.ts"), join(root, "src/old.ts"), join(root, "src/gone.ts")], start);
  expect(await until(changes, "src/schema.ts")).toEqual(["src/gone.ts", "src/schema.ts"]);
});

test("sees a .env that is new", async () => {
  const changes = await watching();
  await put(".env", "A=b");
  expect(await until(changes, ".env")).toEqual([".env"]);
});

test("keeps what changes while nobody waits", async () => {
  const changes = await watching();
  await put(posts, "changed");
  await put("quickback/late.ts");
  expect(await until(changes, "quickback/late.ts")).toEqual(expect.arrayContaining(["quickback/late.ts"]));
  await put(".env");
  await until(changes, ".env");
});

test("answers with nothing once it is closed", async () => {
  const changes = await watching();
  const next = changes.next();
  await changes.close();
  expect(await next).toEqual([]);
  expect(await changes.next()).toEqual([]);
});
