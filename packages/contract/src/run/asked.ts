import type { Caller } from "./draft.js";
import type { Endpoint } from "./endpoint.js";
import type { ContractTestOptions } from "./options.js";
import { publishedDocument } from "./read-document.js";
import { inProcess, remote, type Target } from "./target.js";

/** The server that the options name. */
export function targetOf({ url, app, environment }: ContractTestOptions): Target {
  if (app !== undefined) return inProcess(app, environment);
  if (url !== undefined) return remote(url);
  throw new TypeError("A contract is tested on a url or an app.");
}

/** The document that was given, or the one that the server publishes. */
export async function documentFor(options: ContractTestOptions, target = targetOf(options)): Promise<object> {
  const address = options.url?.replace(/\/$/, "") ?? target.origin;
  return options.document ?? (await publishedDocument(target, `${address}/openapi.json`));
}

/** The operations that the options ask for. */
export function askedFor(endpoints: readonly Endpoint[], { only, skip }: ContractTestOptions): Endpoint[] {
  return notSkipped(endpoints, { skip }).filter(({ name }) => only === undefined || isNamed(name, only));
}

/** The operations that may be called, be it for the rows that those asked for need. */
export function notSkipped(endpoints: readonly Endpoint[], { skip = [] }: ContractTestOptions): Endpoint[] {
  return endpoints.filter(({ name }) => !isNamed(name, skip));
}

/** Whether a pattern is an operation's name, with `*` for anything, or its path. */
export function isNamed(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.trim().split("*");
    const escaped = parts.map((part) => part.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`));
    return new RegExp(`^(\\w+ )?${escaped.join(".*")}$`).test(name);
  });
}

export function callersOf({ callers = {} }: ContractTestOptions): [Caller, ...Caller[]] {
  const named = Object.entries(callers).map(([name, headers]) => ({ name, headers }));
  const [first = { name: "nobody", headers: {} }, ...others] = named;
  return [first, ...others];
}
