import type { Api, DatabaseKind } from "../../model/api.js";
import { code, object, sequence, type Code } from "../../print/code.js";
import { docComment } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { fromPackage, typeFromPackage } from "../../print/symbol-ref.js";

/** `server/database.ts`: the environment, and how its database is opened. */
export function emitDatabase(api: Api): SourceFile {
  return {
    path: "server/database.ts",
    compiledFrom: api.source,
    declares: ["Env", "openDatabase"],
    body: bodies[api.database](api),
  };
}

const bodies: Record<DatabaseKind, (api: Api) => Code> = { "cloudflare-d1": d1, libsql };

function d1({ openapi, rateLimit }: Api): Code {
  const env = [
    code`DB: ${typeFromPackage("@cloudflare/workers-types", "D1Database")}`,
    ...(openapi.docs === false ? [] : [code`ASSETS: { fetch(url: string): Promise<Response> }`]),
    ...(rateLimit?.store === "kv"
      ? [code`RATE_LIMITS: ${typeFromPackage("@cloudflare/workers-types", "KVNamespace")}`]
      : []),
    code`BETTER_AUTH_SECRET: string`,
    code`BETTER_AUTH_URL?: string`,
  ];
  const open = code`${fromPackage("drizzle-orm/d1", "drizzle")}(env.DB)`;
  return database("The bindings, variables and secrets of the Worker.", env, open);
}

function libsql(): Code {
  const env = [
    code`DATABASE_URL?: string`,
    code`DATABASE_AUTH_TOKEN?: string`,
    code`BETTER_AUTH_SECRET?: string`,
    code`BETTER_AUTH_URL?: string`,
  ];
  const drizzle = fromPackage("drizzle-orm/libsql", "drizzle");
  const connection = object({
    url: code`env.DATABASE_URL ?? "file:data.db"`,
    authToken: code`env.DATABASE_AUTH_TOKEN`,
  });
  return database("The variables and secrets of the process.", env, code`${drizzle}(${object({ connection })})`);
}

function database(comment: string, env: readonly Code[], open: Code): Code {
  const members = sequence(env.map((member) => code`  readonly ${member};\n`));
  return sequence([
    docComment(comment),
    code`\nexport interface Env {\n${members}}\n\n`,
    code`export const openDatabase = (env: Env) => ${open};`,
  ]);
}
