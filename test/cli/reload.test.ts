import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOfSite, dev, edit, finished, quickback, startQuickback, transcript } from "./quickback.js";

const pages = "quickback/features/pages/pages.ts";

const statusOf = async (url: string) => (await fetch(url)).status;

test("a failing compile keeps the server, and the corrected one replaces it on its port", async () => {
  const site = await copyOfSite();
  const { url, said, stop } = await dev(site);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(200);
  await edit(join(site, pages), "list: { access: { roles:", "list: { access: { rols:");
  await said.until(/pages\.ts:\d+:\d+ {2}error[^]*The server of before goes on at http/);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(200);
  await edit(join(site, pages), "list: { access: { rols: ['PUBLIC']", "list: { access: { roles: ['admin']");
  await said.until(/Serving it after/);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(401);
  const { code, stdout, stderr } = await stop("SIGINT");
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain("\x1b");
});

test("a new column is in the database and the answers, and what is there stays", async () => {
  const site = await copyOfSite();
  const { url, said, stop } = await dev(site);
  await edit(join(site, pages), "  position:", `  summary: text("summary"),\n  position:`);
  await said.until(/Serving it after/);
  expect(await statusOf(`${url}/api/v1/pages?summary=a`)).toBe(200);
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as object;
  expect(document).toEqual(JSON.parse(await readFile(join(site, "generated/openapi.json"), "utf8")));
  await stop();
});

test("an action's code is replaced too, though no file of the output changes", async () => {
  const site = await copyOfSite();
  const actions = "quickback/features/pages/actions.ts";
  const text = `import { defineActions } from "@quickback/compiler";
export default defineActions({
  greet: { standalone: true, access: { roles: ["PUBLIC"] }, execute: async () => "Hello" },
});
`;
  await writeFile(join(site, actions), text);
  const { url, said, stop } = await dev(site);
  const greet = async () => (await fetch(`${url}/api/v1/pages/greet`, { method: "POST" })).json();
  expect(await greet()).toBe("Hello");
  await edit(join(site, actions), "Hello", "Good day");
  await said.until(/generated is up to date\. Serving it after/);
  expect(await greet()).toBe("Good day");
  await stop();
});

test("waits for a project that does not compile yet; with --no-watch it fails", async () => {
  const site = await copyOfSite();
  await edit(join(site, pages), "exception: true", "team: {}");
  expect((await quickback(["dev", "--port", "0", "--no-watch"], site)).code).toBe(1);
  const child = startQuickback(["dev", "--port", "0"], site);
  const end = finished(child);
  const said = transcript(child);
  await said.until(/firewall-scope-unavailable[^]*Waiting for a change\./);
  await edit(join(site, pages), "team: {}", "exception: true");
  const [, url = ""] = await said.until(/^API +(http:\/\/localhost:\d+)\/api\/v1$/m);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(200);
  child.kill("SIGTERM");
  expect((await end).code).toBe(0);
});

test("a secret in .env that is too short keeps the server; one that is right replaces it", async () => {
  const site = await copyOfSite();
  const { url, said, stop } = await dev(site);
  await writeFile(join(site, ".env"), "BETTER_AUTH_SECRET=short\n");
  await said.until(/BETTER_AUTH_SECRET is shorter than 32 characters[^]*The server of before goes on/);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(200);
  await writeFile(join(site, ".env"), `BETTER_AUTH_SECRET=${"long enough ".repeat(4)}\n`);
  await said.until(/Serving it after/);
  expect(await statusOf(`${url}/api/v1/pages`)).toBe(200);
  await rm(join(site, ".env"));
  await said.until(/Serving it after/);
  await stop();
  await writeFile(join(site, ".env"), "BETTER_AUTH_SECRET=short\n");
  const { code, stderr } = await quickback(["dev", "--port", "0"], site);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error {2}The server can't start: BETTER_AUTH_SECRET is shorter than 32 characters\./m);
});
