import type { ReadAs } from "./options.js";

/** fetch's init as we make it: with headers of our own. */
export interface Outgoing extends RequestInit {
  method: string;
  headers: Headers;
  signal: AbortSignal;
  as?: ReadAs;
  ifNoneMatch?: object;
}

/**
 * Sends, and follows redirects itself: not every runtime's fetch drops `Authorization` on the way to another origin,
 * and none drops an API key. Another origin gets a GET without our headers, and nothing else; a write is sent again
 * only to the same origin and only by 307 and 308. What isn't followed is the answer.
 * A browser hides redirects; it follows those of a GET, dropping `Authorization` as the Fetch standard says.
 */
export async function follow(
  send: (url: string, init: RequestInit) => Response | Promise<Response>,
  url: string,
  init: Outgoing,
): Promise<Response> {
  const isRead = init.method === "GET" || init.method === "HEAD";
  for (let hops = 0; ; hops++) {
    const response = await send(url, { ...init, redirect: "manual" });
    // Not every runtime's types know this one, which is a browser's.
    if (isRead && (response.type as string) === "opaqueredirect") return send(url, init);
    const { status, headers } = response;
    const location = headers.get("location");
    if (!location || status < (isRead ? 301 : 307) || status > 308 || hops > 9) return response;
    const target = new URL(location, url);
    if (target.origin !== new URL(url).origin) {
      if (!isRead) return response;
      init = { ...init, headers: new Headers() };
    }
    url = target.href;
    await response.body?.cancel();
  }
}
