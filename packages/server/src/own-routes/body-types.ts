import type { RouteConfig } from "./router.js";

/** The media types of the bodies that a route takes; none where it takes no body. */
export function bodyTypes({ request }: RouteConfig): readonly string[] {
  return Object.keys(request?.body?.content ?? {}).map((type) => type.toLowerCase());
}

export function isJson(type: string): boolean {
  return /^application\/([a-z.-]+\+)?json$/.test(type);
}

export function isForm(type: string): boolean {
  return type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
}
