import type { Answers, Target } from "../answers.js";
import { versions, type Library } from "../versions.js";

/** The parts of a `package.json` that `init` writes. */
export interface PackageJson {
  readonly name: string;
  readonly private: true;
  readonly type: "module";
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const ours = ["quickback", "@quickback/client", "@quickback/compiler", "@quickback/server"];

const libraries: Readonly<Record<Target, { readonly run: readonly Library[]; readonly develop: readonly Library[] }>> =
  {
    node: { run: ["@hono/node-server", "@libsql/client"], develop: [] },
    cloudflare: { run: [], develop: ["@cloudflare/workers-types", "wrangler"] },
  };

const start: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  node: { start: "node --import quickback/register generated/server/index.ts" },
  cloudflare: { deploy: "wrangler deploy --config generated/wrangler.jsonc" },
};

/** The `package.json` of a new project. Versions are exact, and our own packages have that of the running command. */
export function packageJson({ name, target }: Answers, version: string): PackageJson {
  const { run, develop } = libraries[target];
  const own = ours.map((library) => [library, version] as const);
  return {
    name,
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: { dev: "quickback dev", compile: "quickback compile", typecheck: "tsc --noEmit", ...start[target] },
    dependencies: sorted([...own, ...pinned(["drizzle-orm", "hono", "zod", ...run])]),
    devDependencies: sorted(pinned(["@types/node", "typescript", ...develop])),
  };
}

function pinned(names: readonly Library[]): (readonly [string, string])[] {
  return names.map((name) => [name, versions[name]] as const);
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
