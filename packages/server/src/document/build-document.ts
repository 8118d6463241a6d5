import { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiOptions } from "../app/api.js";
import { loadTargets } from "../operations/targets.js";
import type { OwnRoutes } from "../own-routes/own-routes.js";
import { nameOf } from "../resource/shape.js";
import type { Routes } from "../resource/routes.js";
import { authOperations, authTag } from "./auth-operations.js";
import { Components } from "./components.js";
import { describeOperation } from "./describe-operation.js";
import { describeOwnRoute, type OwnDescription } from "./describe-own-route.js";
import type { JsonSchema } from "./json-schema.js";
import type { Placed } from "./placed.js";

/** An OpenAPI 3.1 document as plain JSON. */
export type OpenApiDocument = JsonSchema & { readonly openapi: string; readonly paths: JsonSchema };

/** Describes every operation of an API. Loads all resources, but needs neither database nor secret. */
export async function buildDocument(api: ApiOptions): Promise<OpenApiDocument> {
  const resources = await loadAll(api);
  const components = componentsOf(resources);
  const app = new OpenAPIHono();
  const tables = Object.values(api.tables);
  for (const all of resources) {
    for (const route of all.routes) {
      const targets = await loadTargets(route.operation, async (tag) => named(tag, resources));
      const { basePath, openapi } = api;
      const isLimited = api.rateLimit?.api !== undefined;
      const keepsKeys = api.idempotencyKeys !== undefined;
      const shared = { components, resources, tables, basePath, isLimited, keepsKeys, problems: openapi.problems };
      const description = { ...shared, targets };
      const operation = describeOperation(all, route, description);
      register(app, { method: route.method, path: `${api.basePath}${route.path}`, operation });
    }
  }
  const own = await loadOwn(api);
  for (const placed of own.flatMap((one) => ownPlaces(one, { api, components, tables }))) register(app, placed);
  for (const path of authOperations(api.auth.basePath, components)) register(app, path);
  for (const [name, schema] of Object.entries(components.schemas)) {
    app.openAPIRegistry.registerComponent("schemas", name, schema);
  }
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent("securitySchemes", name, scheme);
  }
  const names = new Set([...resources.map(({ tag }) => tag), ...own.flatMap(tagsOf)]);
  const tags = [...[...names].map((name) => ({ name, description: `The ${name} of ${api.name}.` })), authTag];
  const document = app.getOpenAPI31Document({ openapi: "3.1.1", info: info(api), servers: servers(api), tags });
  // plain JSON: what is compared, written and served is the same
  return JSON.parse(JSON.stringify(document)) as OpenApiDocument;
}

async function loadAll({ resources }: ApiOptions): Promise<Routes[]> {
  const loaded = await Promise.all(Object.values(resources).map((load) => load()));
  return loaded.map((module) => module.default);
}

async function loadOwn({ ownRoutes = {} }: ApiOptions): Promise<OwnRoutes[]> {
  const loaded = await Promise.all(Object.values(ownRoutes).map((load) => load()));
  return loaded.map((module) => module.default);
}

interface Around {
  readonly api: ApiOptions;
  readonly components: Components;
  readonly tables: OwnDescription["tables"];
}

function ownPlaces(own: OwnRoutes, { api, components, tables }: Around): Placed[] {
  const { basePath, openapi, rateLimit } = api;
  const isLimited = rateLimit?.api !== undefined;
  const description = { components, tables, basePath, isLimited, keepsKeys: false, problems: openapi.problems };
  return own.operations.map((one) => {
    const operation = describeOwnRoute(own, one, description);
    return { method: one.method, path: `${basePath}${one.path}`, operation };
  });
}

function tagsOf({ base, operations }: OwnRoutes): readonly string[] {
  return operations.flatMap(({ config }) => config.tags ?? [base]);
}

/** Rows that are only ever included are schemas too. */
function componentsOf(all: readonly Routes[]): Components {
  const definitions = new Map(all.flatMap(({ tag, resource }) => (resource ? [[tag, resource] as const] : [])));
  const components = new Components(new Map([...definitions].map(([tag, { shape }]) => [tag, nameOf(shape)])));
  const relations = [...definitions.values()].flatMap((definition) => [...definition.relations.values()]);
  for (const { resource } of relations) {
    const target = definitions.get(resource);
    if (target !== undefined) components.addRow(target);
  }
  return components;
}

function named(tag: string, resources: readonly Routes[]): Routes {
  const found = resources.find((one) => one.tag === tag);
  if (found === undefined) throw new Error(`A resource refers to ${tag}, which does not exist`);
  return found;
}

function register(app: OpenAPIHono, { method, path, operation }: Placed): void {
  // the operation is finished OpenAPI: the registry only puts it in its place
  app.openAPIRegistry.registerPath({ method: method.toLowerCase(), path, ...operation } as RoutePlace);
}

type RoutePlace = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

const securitySchemes = {
  bearerAuth: {
    type: "http",
    scheme: "bearer",
    description: "The session token that sign-in answers with.",
  },
  cookieAuth: {
    type: "apiKey",
    in: "cookie",
    name: "better-auth.session_token",
    description: "The session cookie that sign-in sets. Writes need an Origin that the server trusts.",
  },
} as const;

function info({ name, openapi }: ApiOptions): { title: string; version: string } {
  return {
    title: name,
    version: "1.0.0",
    description: `The API of ${name}.`,
    contact: { name },
    license: { name: "Proprietary", identifier: "LicenseRef-Proprietary" },
    ...openapi.info,
  } as { title: string; version: string };
}

function servers({ openapi }: ApiOptions): { url: string; description?: string }[] {
  return [...(openapi.servers ?? [{ url: "/", description: "This server" }])];
}
