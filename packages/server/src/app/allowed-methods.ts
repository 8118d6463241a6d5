import type { Method, Route } from "../resource/routes.js";

/** Which methods a path has, in one order; HEAD comes with GET (RFC 9110, section 9.3.2). None where there is no such path. */
export function methodsOf(
  routes: readonly Pick<Route, "method" | "path">[],
  basePath: string,
): (path: string) => readonly string[] {
  const known = routes.map(({ method, path }) => ({ method, pattern: patternOf(`${basePath}${path}`) }));
  return (path) => {
    const found = new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
    return order.flatMap((method) => (found.has(method) ? withHead(method) : []));
  };
}

const order: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

function withHead(method: Method): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

/** `/posts/{id}` as an expression. */
export function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
