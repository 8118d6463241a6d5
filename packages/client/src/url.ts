import type { Input } from "./options.js";
import type { Path } from "./path.js";
import { addToQuery } from "./query.js";

/** The URL of a path of the API; on a web page `baseUrl` may be relative to it. Throws TypeError if there is none. */
export function urlOf(baseUrl: string, path: Path, { query, joined }: Input): string {
  // URL reads a page's location as text, whatever its types say.
  const page = (globalThis as { readonly location?: unknown }).location as string | undefined;
  const url = new URL(baseUrl.replace(/\/+$/, "") + (typeof path === "string" ? path : path()), page);
  addToQuery(url.searchParams, query, joined);
  return url.href;
}
