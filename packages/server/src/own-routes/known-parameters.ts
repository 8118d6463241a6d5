import * as z from "zod";
import type { RouteConfig } from "./router.js";

/** The names of a route's parameters; `undefined` where its schema takes any. */
export function knownParameters({ request }: RouteConfig): ReadonlySet<string> | undefined {
  const query: unknown = request?.query;
  if (query === undefined) return new Set();
  if (!(query instanceof z.ZodObject)) return undefined;
  const { catchall } = query.def;
  const isOpen = catchall !== undefined && !(catchall instanceof z.ZodNever);
  return isOpen ? undefined : new Set(Object.keys(query.shape));
}
