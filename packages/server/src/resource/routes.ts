import type { Rule } from "@quickback/policy";
import type { AccessTest } from "./access-test.js";
import type { ResourceDefinition } from "./definition.js";
import type { ListOperation, Operation } from "./operation.js";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** An operation in its place. The path is OpenAPI's, below the API's base path: `/posts/{id}`. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
}

/** The routes of one tag: a resource's, or those of a feature that has actions alone. */
export interface Routes {
  readonly tag: string;
  readonly routes: readonly Route[];
  readonly resource: ResourceDefinition | undefined;
  /** Who may read a row here: the get rule, else the list rule. With neither, nobody. */
  readonly read: Rule;
  /** The author's function, where one decides that. */
  readonly readTest: AccessTest | undefined;
  /** The relations that a row read so may come with. */
  readonly include: readonly string[];
}

/** Places operations on routes: `{ "GET /posts": post.list({ … }) }`. */
export function routes(tag: string, table: Readonly<Record<`${Method} /${string}`, Operation>>): Routes {
  const placed = Object.entries(table).map(([place, operation]): Route => {
    const [method, path] = place.split(" ") as [Method, string]; // the key's type says so
    return { method, path, operation };
  });
  const operations = placed.map((route) => route.operation);
  return {
    tag,
    routes: placed,
    resource: operations.find((one) => one.resource)?.resource,
    ...readRule(operations),
  };
}

const nothing: Pick<ListOperation, "allow" | "include"> = { allow: { kind: "nobody" }, include: [] };

function readRule(operations: readonly Operation[]): Pick<Routes, "read" | "readTest" | "include"> {
  const get = operations.find((operation) => operation.kind === "get");
  const list = operations.find((operation) => operation.kind === "list" && operation.view === undefined);
  const { allow, include } = get ?? (list?.kind === "list" ? list : nothing);
  return { read: allow, readTest: get?.test, include };
}
