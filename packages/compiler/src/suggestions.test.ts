import { expect, test } from "vitest";
import { actions, compileFiles, config, table } from "./testing/project.js";

// Wherever a name is looked up, the nearest one is named.

const columns = 'title: text("title"), ownerId: text("owner_id")';
const sound = '{ firewall: { exception: true }, crud: { get: { access: { roles: ["admin"] } } } }';
const action = 'publish: { access: { roles: ["admin"] }, execute: () => {} }';
const posts = table(columns, sound);

interface Misspelt {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly want: string;
}

const inTable = (options: string) => ({ "features/posts/posts.ts": table(columns, options) });
const inOptions = (from: string, to: string) => inTable(sound.replace(from, to));
const inConfig = (from: string, to: string) => ({ "quickback.config.ts": config.replace(from, to) });
const inAction = (from: string, to: string) => ({
  "features/posts/posts.ts": posts,
  "features/posts/actions.ts": actions(`{ ${action.replace(from, to)} }`),
});

test.each<Misspelt>([
  { name: "a key of the configuration", files: inConfig("features:", "feature:"), want: "features" },
  { name: "a key in it", files: inConfig("organizations:", "organisations:"), want: "organizations" },
  { name: "the template", files: inConfig("name:", 'template: "hon", name:'), want: '"hono"' },
  { name: "a runtime", files: inConfig('"cloudflare")', '"cloudflar")'), want: '"cloudflare"' },
  { name: "a database", files: inConfig('"cloudflare-d1"', '"cloudflare-d2"'), want: '"cloudflare-d1"' },
  {
    name: "a database that does not run yet",
    files: inConfig('"cloudflare-d1"', '"postgre"'),
    want: '"postgres"',
  },
  { name: "an auth provider", files: inConfig('"better-auth"', '"beter-auth"'), want: '"better-auth"' },
  {
    name: "an option of the database",
    files: inConfig('"cloudflare-d1"', '"cloudflare-d1", { generateID: "uuid" }'),
    want: "generateId",
  },
  {
    name: "a kind of id",
    files: inConfig('"cloudflare-d1"', '"cloudflare-d1", { generateId: "UUID" }'),
    want: '"uuid"',
  },
  {
    name: "an option of Better Auth",
    files: inConfig('"better-auth"', '"better-auth", { emailAndPasword: { enabled: true } }'),
    want: "emailAndPassword",
  },
  {
    name: "a module of the schema",
    files: {
      ...inConfig('"cloudflare-d1"', '"cloudflare-d1", { schema: ["../db/shema.ts"] }'),
      "../db/schema.ts": "export {};",
    },
    want: '"../db/schema.ts"',
  },
  {
    name: "a file that is imported",
    files: {
      "features/posts/posts.ts": 'export { x } from "./lib/nots.js";',
      "features/posts/lib/notes.ts": "export {}",
    },
    want: '"./lib/notes.js"',
  },
  { name: "a key of a definition", files: inOptions("firewall", "firewal"), want: "firewall" },
  { name: "a scope", files: inOptions("exception: true", "ownr: {}"), want: "owner" },
  { name: "a scope's column", files: inOptions("exception: true", 'owner: { column: "onwerId" }'), want: "ownerId" },
  {
    name: "a scope's column in the table",
    files: { "features/posts/posts.ts": table('ownersId: text("o")', sound.replace("exception: true", "owner: {}")) },
    want: 'owner: { column: "ownersId" }',
  },
  { name: "an operation", files: inOptions("get:", "gett:"), want: "get" },
  { name: "a key of an operation", files: inOptions("access", "acess"), want: "access" },
  { name: "a key of a rule", files: inOptions("roles", "role"), want: "roles" },
  { name: "a role", files: inOptions('"admin"', '"amdin"'), want: "admin" },
  { name: "a keyword", files: inOptions('"admin"', '"public"'), want: "PUBLIC" },
  { name: "a role and above", files: inOptions('"admin"', '"usr+"'), want: '"user+"' },
  {
    name: "a way to delete",
    files: inOptions("get: {", 'delete: { mode: "Hard",'),
    want: '"hard"',
  },
  {
    name: "a default's column",
    files: inOptions("get: {", 'create: { defaults: { titel: "x" },'),
    want: "title",
  },
  { name: "a guard", files: inOptions("crud", "guards: { creatable: [] }, crud"), want: "createable" },
  { name: "a guarded column", files: inOptions("crud", 'guards: { updatable: ["titel"] }, crud'), want: "title" },
  {
    name: "a protected column",
    files: inOptions("crud", "guards: { protected: { titel: [] } }, crud"),
    want: "title",
  },
  {
    name: "an action in guards",
    files: {
      ...inOptions("crud", 'guards: { protected: { title: ["publihs"] } }, crud'),
      "features/posts/actions.ts": actions(`{ ${action} }`),
    },
    want: "publish",
  },
  { name: "a field", files: inOptions("crud", "fields: { titel: { hidden: true } }, crud"), want: "title" },
  { name: "a field's setting", files: inOptions("crud", "fields: { title: { hiden: true } }, crud"), want: "hidden" },
  { name: "a filter", files: inOptions("crud", 'query: { filterable: ["titel"] }, crud'), want: "title" },
  { name: "a key of query", files: inOptions("crud", "query: { filtrable: [] }, crud"), want: "filterable" },
  { name: "a key of an action", files: inAction("execute", "exceute"), want: "execute" },
  { name: "a method", files: inAction("access", 'method: "post", access'), want: '"POST"' },
])("$name that is misspelt is told as $want", async ({ files, want }) => {
  const { diagnostics } = await compileFiles(files);
  expect(diagnostics.map(({ help }) => help)).toContain(`Did you mean ${want}?`);
});
