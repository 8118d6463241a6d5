import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { loadServer } from "./load-server.js";
import type { CompiledServer } from "./server.js";

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "quickback-load-")));
  onTestFinished(() => rm(root, { recursive: true }));
});

const posts = `import { user } from "../../generated/server/auth-tables.js"; export const posts: { owner: object } = { owner: user };`;

const compiled: Record<string, string> = {
  "server/app.ts": `
    import { basename } from "node:path";
    export const createApp = () => ({ fetch: () => new Response("hello") });
    export const describe = async () => ({ openapi: basename("/3.1.1"), posts: (await import("./resources/posts.js")).default });`,
  "server/auth.ts": `import { words } from "../../quickback/words.js"; export const auth = { open: async () => words };`,
  "server/auth-tables.ts": `export const user = { name: "user" };`,
  "server/tables.ts": `export * from "./auth-tables.js"; export { posts } from "../../quickback/features/posts.js";`,
  "server/resources/posts.ts": `import { posts } from "../../../quickback/features/posts.js"; export default posts as object;`,
};

async function load(authored: Record<string, string>, changed: Record<string, string> = {}): Promise<CompiledServer> {
  for (const [path, text] of Object.entries(authored)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const files = Object.entries({ ...compiled, ...changed }).map(([path, text]) => ({ path, text }));
  return loadServer({ root, out: join(root, "generated"), files });
}

const authored = { "quickback/features/posts.ts": posts, "quickback/words.ts": `export const words = ["a"] as const;` };

test("imports a server that is not on disk, with the author's files, each once", async () => {
  const server = await load(authored);
  const { user, posts } = server.tables as Record<string, { owner: object }>;
  expect(posts?.owner).toBe(user);
  expect(await server.describe()).toEqual({ openapi: "3.1.1", posts: { owner: { name: "user" } } });
  expect(await (await server.createApp({} as never).fetch(new Request("http://localhost"))).text()).toBe("hello");
  expect(await server.auth.open({} as never)).toEqual(["a"]);
});

test("sees what has changed since the last time", async () => {
  await load(authored);
  const server = await load({ ...authored, "quickback/words.ts": `export const words = ["b"];` });
  expect(await server.auth.open({} as never)).toEqual(["b"]);
});

test("leaves no file behind, and removes those of killed processes", async () => {
  await mkdir(join(root, ".quickback"));
  for (const name of [`server-${2 ** 22 + 1}-1.mjs`, "kept.txt"]) await writeFile(join(root, ".quickback", name), "");
  await load(authored);
  expect(await readdir(join(root, ".quickback"))).toEqual(["kept.txt"]);
  await rm(join(root, ".quickback"), { recursive: true });
  await load(authored);
  expect(await readdir(root)).toEqual(["quickback"]);
});

test.each([
  ["that can't be bundled", `export const words = ;`, "can't be bundled: quickback/words.ts:1:22: Unexpected"],
  [
    "that imports what is not there",
    `export * from "./none";`,
    'can\'t be bundled: quickback/words.ts:1:15: Could not resolve "./none"',
  ],
  ["that imports a missing package", `export * from "none-such";`, "can't be loaded: Cannot find package 'none-such'"],
  ["that throws", `throw new Error("No words."); export const words = 1;`, "can't be loaded: No words."],
])("explains a module of the author's %s", async (_, text, want) => {
  const loading = load({ ...authored, "quickback/words.ts": text });
  await expect(loading).rejects.toMatchObject({ name: "Failure", message: expect.stringContaining(want) });
  expect(await readdir(root)).toEqual(["quickback"]);
});

test("loads in several compiles at once", async () => {
  const servers = await Promise.all(Array.from({ length: 8 }, () => load(authored)));
  for (const server of servers) expect(await server.auth.open({} as never)).toEqual(["a"]);
  expect(await readdir(root)).toEqual(["quickback"]);
});
