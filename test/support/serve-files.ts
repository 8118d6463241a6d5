import { createServer } from "node:http";
import { once } from "node:events";
import { extname } from "node:path";
import { onTestFinished } from "vitest";
import type { StaticSite } from "./static-site.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** Serves a static site below a path, as any web space does, until the test ends. Returns the address of its first page. */
export async function serveFiles(site: StaticSite, path: string): Promise<string> {
  const server = createServer((request, response) => {
    const asked = (request.url ?? "").slice(path.length);
    const file = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const text = site.get(file);
    response.writeHead(text === undefined ? 404 : 200, { "content-type": types[extname(file)] ?? "text/plain" });
    response.end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}${path}`;
}
