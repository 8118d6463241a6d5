// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { readFile } from "node:fs/promises";
import document from "../openapi.json" with { type: "json" };
import { createApp } from "./app.js";
import { openDatabase } from "./database.js";

const script = new URL("../../../../../node_modules/@scalar/api-reference/dist/browser/standalone.js", import.meta.url);

async function readReference(): Promise<Response> {
  const headers = { "Content-Type": "text/javascript; charset=utf-8" };
  return new Response(await readFile(script, "utf8"), { headers });
}

const app = createApp({
  database: openDatabase(process.env),
  document,
  env: process.env,
  peer: (c) => getConnInfo(c).remote.address,
  reference: readReference,
});

serve({
  fetch: app.fetch,
  port: Number(process.env.PORT ?? 3000),
  serverOptions: { maxHeaderSize: 262_144 },
});
