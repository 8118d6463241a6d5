import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkDocument } from "@quickback/contract";
import { isPublic } from "@quickback/policy";
import { parsePolicy } from "@quickback/policy/report";
import type { OwnRoutes, Routes } from "@quickback/server/v1";
import { describe, expect, it } from "vitest";
import { examples } from "../../support/attack/examples.js";
import { useWorld } from "../../support/attack/world.js";
import { libsqlInMemory } from "../../support/backends.js";
import { env } from "../../support/site.js";
import { define } from "../../support/small-app.js";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

describe.each(examples)("$name", (example) => {
  const world = useWorld(example);

  it("A10 mounts the operations of its document and of its policy, and no other", async () => {
    const { out, createApp, document } = await example.load();
    const { database, close } = await libsqlInMemory([]);
    const app = createApp({ database, env, document });
    const tags = readdirSync(join(out, "server/resources")).map((file) => basename(file, ".ts"));
    const segments = documented(document).map((one) => one.split("/")[3] ?? "");
    const stubs = [...tags, ...segments].flatMap((first) => [`ALL /api/v1/${first}`, `ALL /api/v1/${first}/*`]);
    const mounted = app.routes
      .filter(({ path }) => path !== "/*" && path !== "/api/v1/*")
      .map(({ method, path }) => `${method} ${path}`);
    const own = ["GET /health", "ALL /auth/v1/*", "GET /openapi.json", "GET /docs", "GET /docs/reference.js"];
    expect(new Set(mounted)).toEqual(new Set([...own, ...stubs]));
    const routes = await Promise.all([
      ...tags.map(async (tag) => routesOf(join(out, "server/resources", `${tag}.ts`))),
      ...ownFiles(out).map(ownRoutesOf),
    ]);
    expect(routes.flat().toSorted()).toEqual(documented(document).toSorted());
    expect(routes.flat().toSorted()).toEqual((await reported(out)).toSorted());
    await close();
  });

  it("A10 A23 answers 405 to every method that a path of its document has not, and 404 on paths that other servers have", async () => {
    const known = new Set(documented(world().document));
    const [admin] = world().attackers.filter(({ name }) => name === "admin");
    if (admin === undefined) throw new Error("There is no admin");
    const before = await world().contents();
    const paths = [...new Set([...known].map((one) => one.split(" ")[1] ?? ""))];
    const more = world().targets.flatMap(({ tag }) =>
      ["batch", "views/all", "views", "put", "count", "export", "__proto__", "constructor", "{id}/{id}/{id}/x"].map(
        (rest) => `/api/v1/${tag}/${rest}`,
      ),
    );
    for (const path of [...paths, ...more]) {
      for (const method of methods) {
        const there = methods.filter((other) => [...known].some((one) => matches(one, other, path)));
        if (there.includes(method)) continue;
        const body = method === "GET" || method === "DELETE" ? {} : { body: {} };
        const asked = { method, path: path.replaceAll(/\{\w+\}/g, "x"), ...body };
        const { status, headers } = await world().ask(admin, asked);
        const allowed = there.flatMap((one) => (one === "GET" ? ["GET", "HEAD"] : [one])).join(", ");
        const want = there.length === 0 ? [404, null] : [405, allowed];
        expect([method, path, status, headers.get("allow")]).toEqual([method, path, ...want]);
      }
    }
    expect(await world().contents()).toBe(before);
  }, 120_000);

  it("A26 publishes its document as it was compiled, and names no hidden column in it that no rule is about", async () => {
    const answer = await world().site.fetch("/openapi.json");
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(world().document)));
    for (const { hidden, tested, columns } of world().targets) {
      const unnamed = hidden.filter((key) => !tested.includes(key));
      for (const name of unnamed.flatMap((key) => [key, columns[key]?.name ?? key])) expect(text).not.toContain(name);
    }
  });

  it("A26 publishes for the public what the policy lets anyone call, and no word about the rest", async () => {
    const { out, document } = await example.load();
    const published = await publishedFor("public", document);
    const { resources } = parsePolicy(await readFile(join(out, "policy.json"), "utf8"));
    const open = resources.flatMap(({ operations }) => operations.filter(({ rule }) => isPublic(rule)));
    expect(documented(published).toSorted()).toEqual(
      open.map(({ route }) => route.replace(" ", " /api/v1")).toSorted(),
    );
    expect(documented(document).length).toBeGreaterThan(open.length);
    const [names, kept] = [namesIn(document), new Set(namesIn(published))];
    const left = names.filter((name) => !kept.has(name));
    expect(left.length).toBeGreaterThan(0);
    const words = new Set(JSON.stringify(published).match(/\w+/g));
    expect(left.filter((name) => words.has(name))).toEqual([]);
    expect(checkDocument(published)).toEqual([]);
  });
});

/** What a server with this document answers at its address. */
async function publishedFor(audience: "public", document: object): Promise<object> {
  const { createApp } = define({ tables: {}, routes: [], openapi: { audience } });
  const { database, close } = await libsqlInMemory([]);
  const answer = await createApp({ database, env, document }).request("/openapi.json");
  await close();
  return (await answer.json()) as object; // the document is an object
}

/** The names of a document's operations and schemas. */
function namesIn(document: object): string[] {
  const { paths, components } = document as {
    paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>;
    components: { schemas: object };
  };
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return [...operations.map(({ operationId }) => operationId), ...Object.keys(components.schemas)];
}

async function routesOf(file: string): Promise<string[]> {
  const { default: made }: { default: Routes } = await import(file);
  return made.routes.map(({ method, path }) => `${method} /api/v1${path}`);
}

/** The routes of the author's own, each file's. */
function ownFiles(out: string): string[] {
  const folder = join(out, "server/routes");
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
}

/** What a router of the author's own has, whatever was compiled of it; middleware aside. */
async function ownRoutesOf(file: string): Promise<string[]> {
  const { default: made }: { default: OwnRoutes } = await import(file);
  const { routes } = made.router as unknown as { readonly routes: readonly { method: string; path: string }[] }; // Hono's
  const mounted = routes.filter(({ method }) => method !== "ALL");
  const placed = mounted.map(({ method, path }) => `${method} /api/v1/${made.base}${path === "/" ? "" : path}`);
  return [...new Set(placed.map((one) => one.replaceAll(/:(\w+)/g, "{$1}")))];
}

async function reported(out: string): Promise<string[]> {
  const { resources } = parsePolicy(await readFile(join(out, "policy.json"), "utf8"));
  return resources.flatMap(({ operations }) => operations.map(({ route }) => route.replace(" ", " /api/v1")));
}

function documented(document: object): string[] {
  const { paths } = document as { paths: Readonly<Record<string, object>> };
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  return all.filter((one) => one.includes(" /api/v1/"));
}

/** Whether a documented operation answers at a path: `{id}` takes any one segment. */
function matches(operation: string, method: string, path: string): boolean {
  const [known, template = ""] = operation.split(" ");
  const pattern = new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  return known === method && pattern.test(path.replaceAll(/\{\w+\}/g, "x"));
}
