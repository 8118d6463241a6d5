import { readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { expect, onTestFinished, test } from "vitest";
import { copyOfSite, dev, quickback } from "./quickback.js";

async function json(url: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

function post(body: object, token?: string): RequestInit {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization },
    body: JSON.stringify(body),
  };
}

/** As a page of the site would: Better Auth answers no `fetch` that hides its origin. */
async function signIn(url: string, email: string, password: string): Promise<string> {
  const headers = { "content-type": "application/json", origin: url };
  const request = { method: "POST", headers, body: JSON.stringify({ email, password }) };
  const { status, body } = await json(`${url}/auth/v1/sign-in/email`, request);
  expect(status).toBe(200);
  return (body as { token: string }).token;
}

test("serves the API, its document and its reference, and stops when told", async () => {
  const site = await copyOfSite();
  const { url, stop } = await dev(site);
  expect(await json(`${url}/api/v1/pages`)).toMatchObject({ status: 200, body: { data: [] } });
  expect((await json(`${url}/api/v1/posts`)).status).toBe(401);
  expect((await json(`${url}/openapi.json`)).body).toEqual(
    JSON.parse(await readFile(join(site, "generated/openapi.json"), "utf8")),
  );

  const docs = await fetch(`${url}/docs`);
  expect(docs.headers.get("content-type")).toMatch(/^text\/html/);
  const [, script = ""] = /<script[^>]* src="([^"]+)"/.exec(await docs.text()) ?? [];
  const reference = await fetch(new URL(script, `${url}/docs`));
  expect(reference.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(reference.headers.get("cache-control")).toContain("max-age");
  expect((await reference.text()).length).toBeGreaterThan(100_000);

  const { code, stderr } = await stop("SIGINT");
  expect(code).toBe(0);
  expect(stderr).not.toContain("error");
  await expect(fetch(url)).rejects.toThrow();
});

test("keeps rows, users and sessions over a restart; --reset starts anew", async () => {
  const site = await copyOfSite();
  const created = await quickback(["user", "create", "--email", "ada@my-site.example", "--role", "admin"], site);
  expect(created.stdout).toMatch(
    /^Created ada@my-site\.example with role admin in \.data\/my-site\.db\.\nPassword: \S{20}\n$/,
  );
  const [, password = ""] = /Password: (\S+)/.exec(created.stdout) ?? [];
  expect((await stat(join(site, ".data/secret"))).mode & 0o777).toBe(0o600);

  const first = await dev(site);
  const token = await signIn(first.url, "ada@my-site.example", password);
  const page = { slug: "home", title: "Home", content: "Hello." };
  expect((await json(`${first.url}/api/v1/pages`, post(page, token))).status).toBe(201);
  await first.stop();

  const second = await dev(site);
  expect(await json(`${second.url}/api/v1/pages`)).toMatchObject({ body: { data: [page] } });
  expect((await json(`${second.url}/api/v1/posts`, post({ title: "a", content: "b" }, token))).status).toBe(201);
  await second.stop();

  const third = await dev(site, "--reset");
  expect(await json(`${third.url}/api/v1/pages`)).toMatchObject({ body: { data: [] } });
  await third.stop();
});

test("creates users beside a running server, and refuses one that is there", async () => {
  const site = await copyOfSite();
  const { url, stop } = await dev(site);
  const create = ["user", "create", "--email", "uma@my-site.example", "--password", "a-password", "--name", "Uma"];
  const created = await quickback(create, site);
  expect(created).toMatchObject({
    code: 0,
    stdout: "Created uma@my-site.example with role user in .data/my-site.db.\n",
  });
  const token = await signIn(url, "uma@my-site.example", "a-password");
  const headers = { authorization: `Bearer ${token}` };
  expect(await json(`${url}/api/v1/posts`, { headers })).toMatchObject({ status: 200, body: { data: [] } });
  expect((await json(`${url}/api/v1/posts`, post({ title: "a", content: "b" }, token))).status).toBe(403);
  const again = await quickback(create, site);
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/^error {2}uma@my-site\.example was not created: .*already exists/i);
  await stop();
});

test("follows an added column, and stops where a value would be lost", async () => {
  const site = await copyOfSite();
  const pages = join(site, "quickback/features/pages/pages.ts");
  const original = await readFile(pages, "utf8");
  await (await dev(site)).stop();

  await writeFile(pages, original.replace("  position:", `  summary: text("summary"),\n  position:`));
  const { url, stop } = await dev(site);
  expect(await json(`${url}/api/v1/pages?summary=a`)).toMatchObject({ status: 200 });
  await stop();

  const client = createClient({ url: `file:${join(site, ".data/my-site.db")}` });
  const columns = "(id, slug, title, content, created_at, summary)";
  await client.execute(`INSERT INTO pages ${columns} VALUES ('1', 'a', 'A', '', 0, 'short')`);
  client.close();
  await writeFile(pages, original);
  const { code, stderr } = await quickback(["dev", "--port", "0"], site);
  expect(code).toBe(1);
  expect(stderr).toContain("Column pages.summary is dropped, with its values.");
  expect(stderr).toContain("--reset");
});

test("says that a port is in use", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  // A server that listens on TCP has such an address.
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await quickback(["dev", "--port", String(port)], await copyOfSite());
  expect(code).toBe(1);
  expect(stderr).toContain(`error  Port ${port} is in use.\n  Stop what listens there, or name another: --port N.\n`);
});
