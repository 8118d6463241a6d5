import { nearest } from "@quickback/policy";
import type { OperationPolicy, Policy, ResourcePolicy } from "@quickback/policy/report";
import { misuse } from "../command/failure.js";

/** A request as it was typed, and the operation that it reaches. */
export interface AskedRequest {
  readonly method: string;
  /** Below the API's base path, with its query: `/posts/7?include=author`. */
  readonly target: string;
  readonly resource: ResourcePolicy;
  readonly operation: OperationPolicy;
  /** The path's parameters, by their names. */
  readonly captured: Readonly<Record<string, string>>;
}

/** Reads `GET /posts/7`; throws a `Failure` that names the nearest route where the policy has none that fits. */
export function readRequest(text: string, { policy, basePath }: { policy: Policy; basePath: string }): AskedRequest {
  const [, method = "", path = ""] = /^\s*([A-Za-z]+)\s+(\/\S*)\s*$/.exec(text) ?? [];
  if (path === "") throw misuse(`"${text}" is not a request.`, 'Write a method and a path: "GET /posts?limit=5".');
  const target = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  const asked = `${method.toUpperCase()} ${target.split("?", 1)[0]}`;
  const found = endpointsOf(policy).find(({ pattern }) => pattern.test(asked));
  if (found === undefined) throw unknownRoute(asked, policy);
  const { resource, operation, pattern, names } = found;
  const values = pattern.exec(asked)?.slice(1) ?? [];
  const captured = Object.fromEntries(names.map((name, index) => [name, decoded(values[index] ?? "")]));
  return { method: method.toUpperCase(), target, resource, operation, captured };
}

/** Every endpoint; those without parameters first, since they win. */
function endpointsOf({ resources }: Policy) {
  return resources
    .flatMap((resource) => resource.operations.map((operation) => ({ resource, operation, ...templateOf(operation) })))
    .toSorted((a, b) => a.names.length - b.names.length);
}

function templateOf({ route }: OperationPolicy): { pattern: RegExp; names: string[] } {
  const parts = route.split(/\{([^}]+)\}/);
  const literal = parts.filter((_, index) => index % 2 === 0).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(`^${literal.join("([^/]+)")}$`), names: parts.filter((_, index) => index % 2 === 1) };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function unknownRoute(asked: string, policy: Policy) {
  const routes = policy.resources.flatMap(({ operations }) => operations.map(({ route }) => route));
  const path = asked.split(" ")[1];
  const near = routes.filter((route) => route.split(" ")[1] === path);
  const meant = near.length > 0 ? near.join(", ") : nearest(asked, routes);
  const help = meant === undefined ? "quickback policy names all routes." : `Did you mean ${meant}?`;
  return misuse(`There is no route ${asked}.`, help);
}
