import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../check/check.js";
import { actionsBrand, definitionBrand } from "../define/symbols.js";
import { defineAuth, defineDatabase, defineRuntime } from "../index.js";
import { emit } from "../emit/emit.js";
import { resolve } from "../resolve/resolve.js";
import { resolveSettings } from "../resolve/settings.js";

// Whatever stands in the place of what was meant, the compiler says so in a sentence, and does not throw.

const posts = sqliteTable("posts", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  slug: text("slug"),
  words: integer("words"),
  ownerId: text("owner_id").notNull(),
  deletedAt: integer("deleted_at", { mode: "timestamp" }),
});

const access = { roles: ["user", "editor+"] };

const project = {
  config: {
    name: "site",
    template: "hono",
    features: { organizations: false },
    providers: {
      runtime: defineRuntime("cloudflare"),
      database: defineDatabase("cloudflare-d1", { generateId: "uuid", schema: [] }),
      auth: defineAuth("better-auth", { user: { modelName: "user" } }),
    },
    auth: { roleHierarchy: ["user", "editor", "admin"] },
    build: { outputDir: "generated" },
    api: { basePath: "/api/v1" },
    openapi: {
      info: { title: "Site" },
      servers: [{ url: "/" }],
      publish: "/openapi.json",
      docs: "/docs",
      audience: "public",
      problems: "https://example.com/errors",
    },
    trustedOrigins: ["https://example.com"],
  },
  table: {
    firewall: { owner: { column: "ownerId", source: "ctx.userId", mode: "required" }, softDelete: {} },
    crud: {
      list: { access, pageSize: 20, maxPageSize: 40 },
      get: { access },
      create: { access, defaults: { words: 0 } },
      update: { access },
      delete: { access, mode: "soft" },
    },
    guards: { createable: ["title"], updatable: ["title"], immutable: ["slug"], protected: { words: ["publish"] } },
    fields: { words: { readable: true } },
    query: { filterable: ["title"], sortable: ["words"], searchable: ["title"] },
  },
  actions: {
    publish: { access, execute: () => undefined, method: "POST", errors: { GONE: 410 }, description: "Publishes." },
  },
};

test("the project itself is in order", () => {
  expect(findingsOf(project).map(({ message }) => message)).toEqual([]);
});

test("any value in the place of any other is told in a sentence", () => {
  const paths = pathsIn(project);
  expect(paths.length).toBeGreaterThan(80);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }),
      (path, value) => {
        for (const { message, help } of findingsOf(replaced(project, path, value))) {
          expect(message).toMatch(/^[^]+\.$/);
          expect(help).toMatch(/^[^]+[.?]$/);
          expect(message + help).not.toMatch(/\[object Object\]/);
        }
      },
    ),
    { numRuns: 500 * Number(process.env["QUICKBACK_RUNS"] ?? 1) },
  );
});

function findingsOf({ config, table, actions }: typeof project) {
  const { settings, findings: first } = resolveSettings({ file: "quickback/quickback.config.ts", value: config });
  const file = (name: string, exports: Readonly<Record<string, unknown>>) => ({
    path: `quickback/features/posts/${name}.ts`,
    feature: "posts",
    name,
    exports,
  });
  const features = [
    file("posts", { default: branded(table, definitionBrand, posts), posts }),
    file("actions", { default: branded(actions, actionsBrand, undefined) }),
  ];
  const files = { features, routes: [], schema: [], given: new Set(), isComplete: true };
  const { api, findings } = resolve({ settings, files, referenceFolder: "reference", systemAccesses: [] });
  const all = [...first, ...findings, ...check(api)];
  if (!all.some(({ severity }) => severity === "error")) emit(api, ".."); // nor does that throw
  return all;
}

/** As `defineTable` and `defineActions` do it: what is spread is always an object. */
function branded(value: object, brand: symbol, owner: unknown): object {
  return { ...value, [brand]: owner };
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [[key], ...pathsIn(inside).map((path) => [key, ...path])]);
}

function replaced<T>(value: T, [key, ...path]: readonly string[], by: unknown): T {
  if (key === undefined) return by as T; // wrong on purpose
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = path.length === 0 ? by : replaced(copy[key], path, by);
  return copy as T; // the same but for one value
}
