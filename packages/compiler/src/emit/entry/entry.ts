import { posix } from "node:path";
import type { Api, RuntimeKind } from "../../model/api.js";
import { below, code, object, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import type { PathToRoot } from "../../print/specifier.js";
import { fromOutput, fromPackage, typeFromOutput } from "../../print/symbol-ref.js";
import { server } from "../server-symbols.js";

const document = fromOutput("openapi.json", "default", "document");
const createApp = fromOutput("server/app.ts", "createApp");
const openDatabase = fromOutput("server/database.ts", "openDatabase");

const getConnInfo = fromPackage("@hono/node-server/conninfo", "getConnInfo");

/** `server/index.ts`: what the runtime starts. */
export function emitEntry(api: Api, pathToRoot: PathToRoot): SourceFile {
  return { path: "server/index.ts", compiledFrom: api.source, body: bodies[api.runtime](api, pathToRoot) };
}

const bodies: Record<RuntimeKind, (api: Api, pathToRoot: PathToRoot) => Code> = { cloudflare, node };

function cloudflare({ openapi, rateLimit }: Api): Code {
  const options = object(
    {
      database: code`${openDatabase}(env)`,
      document: code`${document}`,
      env: code`env`,
      peer: code`(c) => c.req.header("CF-Connecting-IP")`,
      counts: rateLimit?.store === "kv" ? code`env.RATE_LIMITS` : undefined,
      reference: openapi.docs === false ? undefined : code`() => env.ASSETS.fetch("http://assets/standalone.js")`,
    },
    "broken",
  );
  const env = typeFromOutput("server/database.ts", "Env");
  return code`export default ${server.worker}((env: ${env}) =>${below(code`${createApp}(${options})`)},\n);`;
}

function node({ openapi, referenceFolder }: Api, pathToRoot: PathToRoot): Code {
  const hasReference = openapi.docs !== false;
  const script = posix.join("..", pathToRoot, referenceFolder, "standalone.js");
  const options = object(
    {
      database: code`${openDatabase}(process.env)`,
      document: code`${document}`,
      env: code`process.env`,
      peer: code`(c) => ${getConnInfo}(c).remote.address`,
      reference: hasReference ? code`readReference` : undefined,
    },
    "broken",
  );
  const serve = code`${fromPackage("@hono/node-server", "serve")}(${object(
    {
      fetch: code`app.fetch`,
      port: code`Number(process.env.PORT ?? 3000)`,
      serverOptions: code`{ maxHeaderSize: ${longestHead} }`,
    },
    "broken",
  )});`;
  const app = code`const app = ${createApp}(${options});\n\n${serve}`;
  return hasReference ? code`${readReference(script)}\n\n${app}` : app;
}

/** In bytes, with the URL. Node's own 16 KiB are less than the URL that the document allows, and what comes with it. */
const longestHead = code`262_144`;

function readReference(script: string): Code {
  const readFile = fromPackage("node:fs/promises", "readFile");
  return code`const script = new URL(${literal(script)}, import.meta.url);

async function readReference(): Promise<Response> {
  const headers = { "Content-Type": "text/javascript; charset=utf-8" };
  return new Response(await ${readFile}(script, "utf8"), { headers });
}`;
}
