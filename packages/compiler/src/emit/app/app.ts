import type { Api, CountsStore, RateLimits } from "../../model/api.js";
import type { OwnRoutes } from "../../model/own-routes.js";
import type { Resource } from "../../model/resource.js";
import { code, member, object, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { fromOutput } from "../../print/symbol-ref.js";
import { countsTable } from "../../resolve/counts-table.js";
import { keysTable } from "../../resolve/keys-table.js";
import { server } from "../server-symbols.js";

const tables = fromOutput("server/tables.ts", "*", "tables");

/** `server/app.ts`: the resources and the author's own routes, each loaded on first use. */
export function emitApp(api: Api): SourceFile {
  const options = object(
    {
      name: literal(api.name),
      basePath: literal(api.basePath),
      auth: code`${fromOutput("server/auth.ts", "auth")}`,
      tables: code`${tables}`,
      resources: object(Object.fromEntries(api.resources.map((one) => [one.name, loader(one)])), "broken"),
      paths: paths(api.resources),
      ownRoutes: ownRoutes(api.ownRoutes),
      trustedOrigins: api.trustedOrigins && literal(api.trustedOrigins),
      trustedProxies: api.trustedProxies && literal(api.trustedProxies),
      rateLimit: api.rateLimit && rateLimit(api.rateLimit),
      idempotencyKeys: api.keepsKeys ? member(tables, keysTable.name) : undefined,
      openapi: openapi(api),
    },
    "broken",
  );
  return {
    path: "server/app.ts",
    compiledFrom: api.source,
    declares: ["createApp", "describe"],
    body: code`export const { createApp, describe } = ${server.defineApp}(${options});`,
  };
}

function ownRoutes(routes: readonly OwnRoutes[]): Code | undefined {
  if (routes.length === 0) return undefined;
  const loaders = routes.map(({ name }) => [name, code`() => import(${literal(`./routes/${name}.js`)})`] as const);
  return object(Object.fromEntries(loaders), "broken");
}

function loader({ name }: Resource): Code {
  return code`() => import(${literal(`./resources/${name}.js`)})`;
}

/** First segments of paths that lie outside their resource's own. */
function paths(resources: readonly Resource[]): Code | undefined {
  const entries = resources.flatMap(({ name, operations }) =>
    operations.map(({ route }) => [route.split("/")[1] ?? "", name] as const),
  );
  const foreign = entries.filter(([segment, name]) => segment !== name);
  return foreign.length === 0 ? undefined : literal(Object.fromEntries(foreign));
}

function rateLimit({ api, signIn, store }: RateLimits): Code {
  return object({
    api: api && literal({ ...api }),
    signIn: signIn === undefined ? undefined : literal(signIn && { ...signIn }),
    store: stores[store],
  });
}

const stores: Record<CountsStore, Code | undefined> = {
  memory: undefined,
  database: member(tables, countsTable.name),
  kv: literal("kv"),
};

function openapi({ openapi: { publish, docs, audience, problems, info, servers } }: Api): Code {
  return object({
    publish: literal(publish),
    docs: literal(docs),
    audience: audience === "all" ? undefined : literal(audience),
    problems: problems === undefined ? undefined : literal(problems),
    info: info && literal(info),
    servers: servers && literal(servers),
  });
}
