import type { Rule } from "@quickback/policy";
import type { Method } from "../resource/routes.js";
import { documentedIn, type RouteConfig, type Router } from "./router.js";

/** One file of the author's own routes. */
export interface OwnRoutes {
  /** The first segment of their paths. */
  readonly base: string;
  readonly router: Router;
  /** Who may call any of them. */
  readonly allow: Rule;
  readonly operations: readonly OwnOperation[];
}

/** One operation of the author's own. The path is OpenAPI's, below the API's base path: `/stats/authors/{id}`. */
export interface OwnOperation {
  readonly method: Method;
  readonly path: string;
  /** What the SDK calls it. */
  readonly name: string;
  readonly config: RouteConfig;
}

interface OwnOptions {
  readonly allow: Rule;
  /** The SDK's methods by routes: what is not named here is not served. */
  readonly operations: Readonly<Record<`${Method} /${string}`, string>>;
}

/** Places an author's router behind a rule. Throws where the router has no longer what was compiled. */
export function ownRoutes(base: string, router: Router, { allow, operations }: OwnOptions): OwnRoutes {
  const documented = documentedIn(router);
  const placed = Object.entries(operations).map(([place, name]): OwnOperation => {
    const [method, path] = place.split(" ") as [Method, string]; // the key's type says so
    const below = path.slice(base.length + 1);
    const config = documented.get(`${method} ${below === "" ? "/" : below}`);
    if (config === undefined) throw new Error(`The router of /${base} has no ${place} any more. Compile again.`);
    return { method, path, name, config };
  });
  return { base, router, allow, operations: placed };
}
