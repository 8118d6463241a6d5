import { Miniflare } from "miniflare";
import { expect, onTestFinished, test } from "vitest";
import { hasBrowser, openBrowser } from "../support/browser.js";
import { bundle } from "./bundle.js";
import { type Reply, serve, type TestServer } from "./serve.js";

const anyOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, x-api-key, accept",
};

/** A server that would like to know the token, and one that sends its callers there. */
async function servers(): Promise<{ api: TestServer; other: TestServer }> {
  const other = await serve(({ method }) => ({
    status: method === "OPTIONS" ? 204 : 200,
    headers: anyOrigin,
    body: { a: 1 },
  }));
  const api = await serve(({ url }): Reply => {
    if (url === "/page") return { body: "<p>A page" };
    return url === "/moved" ? { status: 302, headers: { location: "/here" } } : moved(url, other);
  });
  return { api, other };
}

function moved(url: string, other: TestServer): Reply {
  return url === "/away" ? { status: 302, headers: { location: `${other.url}/there` } } : { body: { a: 1 } };
}

const core = `import { connect } from "@quickback/client/v1";`;

test("in workerd, whose fetch keeps Authorization, a redirect takes no token to another origin", async () => {
  const { api, other } = await servers();
  const script = await bundle(`${core}
    export default {
      async fetch(request) {
        const connection = connect({ baseUrl: ${JSON.stringify(api.url)}, token: "secret", headers: { "x-api-key": "k" } });
        if (new URL(request.url).pathname === "/plain") {
          const headers = { authorization: "Bearer secret" };
          return fetch(${JSON.stringify(`${api.url}/away`)}, { headers });
        }
        return Response.json([await connection.call("GET", "/away"), await connection.call("GET", "/moved")]);
      },
    };`);
  const worker = new Miniflare({ modules: true, script, compatibilityDate: "2024-09-01" });
  onTestFinished(() => worker.dispose());
  expect(await (await worker.dispatchFetch("http://worker/")).json()).toEqual([{ a: 1 }, { a: 1 }]);
  expect(JSON.stringify(other.received)).not.toMatch(/secret|x-api-key/);
  expect(api.received.at(-1)?.headers.authorization).toBe("Bearer secret");
  await worker.dispatchFetch("http://worker/plain");
  expect(other.received.at(-1)?.headers.authorization).toBe("Bearer secret");
});

// skipped only where there is no browser
test.skipIf(!hasBrowser)("in a browser a redirect takes no token to another origin", async () => {
  const { api, other } = await servers();
  const code = await bundle(`${core} globalThis.connection = connect({ baseUrl: "", token: "secret" });`);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${api.url}/page`);
  await page.addScriptTag({ content: code, type: "module" });
  await page.waitForFunction("globalThis.connection");
  expect(await page.evaluate('connection.call("GET", "/away")')).toEqual({ a: 1 });
  expect(await page.evaluate('connection.call("GET", "/moved")')).toEqual({ a: 1 });
  expect(JSON.stringify(other.received)).not.toContain("secret");
  expect(api.received.at(-1)).toMatchObject({ url: "/here", headers: { authorization: "Bearer secret" } });
  const refused = 'connection.call("POST", "/away", { body: {} }).safe().then(({ error }) => error.message)';
  expect(await page.evaluate(refused)).toBe("HTTP opaqueredirect");
});
