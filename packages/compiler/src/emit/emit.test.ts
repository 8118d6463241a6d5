import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { check } from "../check/check.js";
import { defineAuth, defineConfig, defineDatabase, defineRuntime, defineTable, type Config } from "../index.js";
import { resolve } from "../resolve/resolve.js";
import { resolveSettings } from "../resolve/settings.js";
import { emit } from "./emit.js";

const config: Config = defineConfig({
  name: "site",
  features: { organizations: false },
  providers: {
    runtime: defineRuntime("cloudflare"),
    database: defineDatabase("cloudflare-d1"),
    auth: defineAuth("better-auth"),
  },
});

const words = fc.constantFrom(
  "default",
  "class",
  "role",
  "shape",
  "z",
  "actions",
  "columns",
  "constructor",
  "toString",
  "a b",
  'a"b',
  "a\\b",
  "`${a}`",
  "*/",
  "\n",
  "\u2028",
  "1",
  "-",
  "",
);
const names = fc.oneof(words, fc.string({ unit: "binary", maxLength: 12 })).filter((name) => name !== "__proto__");
const identifiers = fc.oneof(
  fc.constantFrom("post", "Post", "role", "rows", "z", "actions", "definition", "columns", "shape", "$", "_"),
  fc.stringMatching(/^[A-Za-z_$][\w$]{0,11}$/),
);
const routes = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,11}$/).filter((name) => /[a-z\d]/i.test(name));

test("whatever tables, columns, values and files are called, the output is a program", () => {
  fc.assert(
    fc.property(
      fc.record({
        columns: fc.uniqueArray(names, { maxLength: 6 }),
        values: fc.uniqueArray(names, { minLength: 1, maxLength: 4 }),
        sqlName: names,
        exported: identifiers.filter((name) => !["user", "session", "account", "verification"].includes(name)),
        file: routes,
      }),
      (given) => {
        const { files, errors } = compileTable(given);
        expect(
          errors.filter((code) => !["secret-readable", "name-clash", "column-name-reserved"].includes(code)),
        ).toEqual([]);
        for (const { path, text: source } of files) {
          expect([path, path.endsWith(".ts") ? syntaxErrors(source) : []]).toEqual([path, []]);
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);

interface Given {
  readonly columns: readonly string[];
  readonly values: readonly string[];
  readonly sqlName: string;
  readonly exported: string;
  readonly file: string;
}

function compileTable({ columns, values, sqlName, exported, file }: Given) {
  const named = Object.fromEntries(columns.map((name) => [name, text(name, { enum: [values[0] ?? "", ...values] })]));
  const table = sqliteTable(sqlName, { ...named, id: text("id").primaryKey() });
  const roles = values.map((value) => value.trim()).filter((value) => !/^\*?$|,|\+$/.test(value));
  const rule = { access: { roles: ["PUBLIC", ...roles] } };
  const definition = defineTable(table, {
    firewall: { exception: true },
    crud: { list: rule, get: rule, create: rule, update: rule, delete: rule },
  });
  const path = `quickback/features/things/${file}.ts`;
  const features = [{ path, feature: "things", name: file, exports: { default: definition, [exported]: table } }];
  const files = { features, routes: [], schema: [], given: new Set(), isComplete: true };
  const { settings } = resolveSettings({ file: "quickback/quickback.config.ts", value: config });
  const { api, findings } = resolve({ settings, files, referenceFolder: "reference", systemAccesses: [] });
  const errors = [...findings, ...check(api)].filter(({ severity }) => severity === "error").map(({ code }) => code);
  return { files: errors.length === 0 ? emit(api, "..") : [], errors };
}

function syntaxErrors(source: string): readonly string[] {
  const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
  return (diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
