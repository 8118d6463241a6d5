import * as z from "zod";
import type { RouteConfig } from "./router.js";

/** Whether a route's schemas name a header field; one that is no object may name any. */
export function takesHeader({ request }: RouteConfig, name: string): boolean {
  const schemas = [request?.headers ?? []].flat();
  return schemas.some((schema) => !(schema instanceof z.ZodObject) || hasField(schema, name));
}

function hasField({ shape }: z.ZodObject, name: string): boolean {
  return Object.keys(shape).some((field) => field.toLowerCase() === name.toLowerCase());
}
