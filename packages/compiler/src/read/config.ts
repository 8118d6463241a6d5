import { posix } from "node:path";
import type { GenerateId } from "../define/config.js";
import { generateId } from "./generate-id.js";
import type { LiteralValue } from "../print/literal.js";
import { isLiteral } from "../print/literal.js";
import { nearest } from "@quickback/policy";
import type { DatabaseKind, Openapi, RateLimits, RuntimeKind } from "../model/api.js";
import { readRateLimit } from "./rate-limit.js";
import { roleHierarchy } from "./roles.js";
import { authOptionNames } from "./auth-options.js";
import {
  entryOf,
  flag,
  isObject,
  later,
  list,
  object,
  oneOf,
  required,
  someObject,
  text,
  type Given,
  type ReadBy,
  type Reader,
  type Report,
} from "./reader.js";

/** A configuration that has been understood. */
export interface ConfigAnnotations {
  readonly name: string;
  readonly runtime: RuntimeKind;
  readonly database: DatabaseKind;
  /** Existing Drizzle modules, relative to `quickback/`. */
  readonly schema: readonly string[];
  readonly generateId: GenerateId;
  /** Better Auth's options, as they were written. */
  readonly authOptions: object;
  readonly roleHierarchy: readonly string[];
  readonly outputDir: string;
  readonly basePath: string;
  readonly trustedOrigins: readonly string[] | undefined;
  readonly trustedProxies: readonly string[] | undefined;
  readonly rateLimit: RateLimits | undefined;
  readonly openapi: Openapi;
}

/**
 * Understands the default export of `quickback.config.ts`. What could not be read has been reported, and stands here as
 * something that can be gone on with, so that the features' mistakes are found too.
 */
export function readConfig(value: unknown, report: Report): ConfigAnnotations {
  if (!isObject(value)) {
    report("config-not-exported", [], {});
    return settle(undefined);
  }
  const config = readKeys({ value, path: [], report });
  requireSingleTenant(config?.features?.organizations, report);
  const { runtime, database } = config?.providers ?? {};
  if (runtime !== undefined && database !== undefined) requireCompatible(runtime.name, database.name, report);
  if (runtime?.name === "node" && config?.rateLimit?.store === "kv") {
    const what = '"memory" or "database": Node has no KV namespaces';
    report("value-unexpected", ["rateLimit", "store"], { what, key: "rateLimit.store" });
  }
  return settle(config);
}

function settle(config: ReadBy<typeof readKeys> | undefined): ConfigAnnotations {
  const { runtime, database, auth } = config?.providers ?? {};
  return {
    name: config?.name ?? "unnamed",
    runtime: runtime?.name ?? "cloudflare",
    database: database?.name ?? "cloudflare-d1",
    schema: database?.options?.schema ?? [],
    generateId: database?.options?.generateId ?? "uuid",
    authOptions: auth?.options ?? {},
    roleHierarchy: config?.auth?.roleHierarchy ?? singleTenantRoles,
    outputDir: config?.build?.outputDir ?? "generated",
    basePath: config?.api?.basePath ?? "/api/v1",
    trustedOrigins: config?.trustedOrigins,
    trustedProxies: config?.trustedProxies,
    rateLimit: config?.rateLimit,
    openapi: {
      publish: config?.openapi?.publish ?? "/openapi.json",
      docs: config?.openapi?.docs ?? "/docs",
      info: config?.openapi?.info,
      servers: config?.openapi?.servers,
      audience: config?.openapi?.audience ?? "all",
      problems: config?.openapi?.problems,
    },
  };
}

const singleTenantRoles = ["user", "admin"];

const path = matching(/^(\/[a-z0-9][a-z0-9._-]*)+$/i, 'a path such as "/api/v1"');
const pathOrFalse: Reader<string | false> = (given) => (given.value === false ? false : path(given));
const origin = matching(/^https?:\/\/[^/\s*]+$/, 'an exact origin such as "https://example.com"');

const proxy = matching(
  /^[\d.]+(\/\d+)?$|^[\da-f:.]*:[\da-f:.]*(\/\d+)?$/i,
  'an address or a range such as "10.0.0.0/8"',
);

const readProviders = object({
  runtime: provider({ kind: "runtime", running: ["cloudflare", "node"], notYet: ["bun"], readOptions: object({}) }),
  database: provider({
    kind: "database",
    running: ["cloudflare-d1", "libsql"],
    notYet: ["better-sqlite3", "postgres", "neon", "pglite"],
    readOptions: object({ schema: list(text), generateId }),
  }),
  auth: provider({ kind: "auth", running: ["better-auth"], notYet: [], readOptions: readAuthOptions }),
});

const readKeys = object({
  name: required(matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a name in kebab-case"), 'name: "my-site"'),
  template: oneOf(["hono"]),
  features: object({ organizations: flag }),
  providers: (given) => readProviders(given.value === undefined ? { ...given, value: {} } : given),
  auth: object({ roleHierarchy }),
  build: object({ outputDir }),
  api: object({ basePath: path }),
  openapi: object({
    info: literalObject,
    servers: list(literalObject),
    publish: pathOrFalse,
    docs: pathOrFalse,
    audience: oneOf(["all", "public"]),
    problems: matching(/^https?:\/\/[^\s?#]*[^\s?#/]$/, 'an address such as "https://docs.example.com/errors"'),
  }),
  trustedOrigins: list(origin),
  trustedProxies: list(proxy),
  rateLimit: readRateLimit,
  audit: later,
  sendEmail: later,
});

/** The output is replaced in whole, so it neither holds the author's files nor lies among them. */
function outputDir(given: Given): string | undefined {
  const value = text(given);
  if (value === undefined) return undefined;
  const [first, second] = posix.relative("/project", posix.resolve("/project", value)).split("/");
  const isAround = first === "" || (first === ".." && second === undefined);
  if (isAround || first === "quickback") given.report("output-folder-unfit", given.path, { path: value });
  return value;
}

function matching(pattern: RegExp, what: string): Reader<string> {
  return (given) => {
    const value = text(given);
    if (value === undefined || pattern.test(value)) return value;
    given.report("value-unexpected", given.path, { what, key: given.path.join(".") });
    return undefined;
  };
}

function literalObject(given: Given): Readonly<Record<string, LiteralValue>> | undefined {
  const value = someObject(given);
  if (value === undefined) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, LiteralValue] => isLiteral(entry[1]));
  if (entries.length === Object.keys(value).length) return Object.fromEntries(entries);
  given.report("value-unexpected", given.path, { what: "an object of JSON values", key: given.path.join(".") });
  return undefined;
}

interface ProviderReader<Name extends string, Options> {
  readonly kind: "runtime" | "database" | "auth";
  readonly running: readonly Name[];
  readonly notYet: readonly string[];
  readonly readOptions: Reader<Options>;
}

interface Provider<Name extends string, Options> {
  readonly name: Name;
  readonly options: Options | undefined;
}

/** What a `define…` call of the providers gave. */
function provider<const Name extends string, Options>({
  kind,
  running,
  notYet,
  readOptions,
}: ProviderReader<Name, Options>): Reader<Provider<Name, Options>> {
  return (given) => {
    const isMade = isObject(given.value) && given.value["kind"] === kind && given.value["name"] !== undefined;
    if (!isMade) {
      const call = `define${kind.charAt(0).toUpperCase()}${kind.slice(1)}(${JSON.stringify(running[0])})`;
      given.report("provider-missing", given.path, { kind, call });
      return undefined;
    }
    const options = readOptions(entryOf(given, "options"));
    const written = text(entryOf(given, "name"));
    const name = running.find((candidate) => candidate === written);
    if (name === undefined && written !== undefined) reportProvider(written, { kind, running, notYet }, given);
    return name === undefined ? undefined : { name, options };
  };
}

function reportProvider(
  name: string,
  { kind, running, notYet }: Pick<ProviderReader<string, unknown>, "kind" | "running" | "notYet">,
  { path, report }: Given,
): void {
  const known = [...running, ...notYet];
  const at = [...path, "name"];
  if (notYet.includes(name)) report("not-supported-yet", at, { key: `The ${kind} provider "${name}"` });
  else report("provider-unknown", at, { kind, name, known, nearest: nearest(name, known) });
}

const setByQuickback = ["appName", "basePath", "baseURL", "database", "secret", "secrets", "trustedOrigins"];

function readAuthOptions(given: Given): object | undefined {
  const options = someObject(given);
  if (options === undefined) return undefined;
  later(entryOf(given, "plugins"));
  for (const key of Object.keys(options)) {
    const path = [...given.path, key];
    if (setByQuickback.includes(key)) given.report("auth-option-taken", path, { key });
    else if (!authOptionNames.includes(key)) {
      const holes = { key, owner: "the options of Better Auth", known: authOptionNames };
      given.report("key-unknown", path, { ...holes, nearest: nearest(key, authOptionNames) });
    }
  }
  return options;
}

/** Multi-tenant mode is the default, and does not run yet. */
function requireSingleTenant(organizations: boolean | undefined, report: Report): void {
  if (organizations === false) return;
  const key = organizations === true ? "features.organizations: true" : "Multi-tenant mode, the default,";
  const help = "Write features: { organizations: false }.";
  report("not-supported-yet", organizations === true ? ["features", "organizations"] : ["features"], { key, help });
}

const databasesOf: Record<RuntimeKind, readonly DatabaseKind[]> = { cloudflare: ["cloudflare-d1"], node: ["libsql"] };

function requireCompatible(runtime: RuntimeKind, database: DatabaseKind, report: Report): void {
  if (databasesOf[runtime].includes(database)) return;
  report("providers-incompatible", ["providers", "database"], { runtime, database });
}
