const browserTraces = ["cookie", "origin", "referer", "sec-fetch-site"];

/**
 * A request as Better Auth should see it. Node's `fetch` sends `Sec-Fetch-Mode` and nothing else of what browsers
 * send, and Better Auth takes that for a browser that hides its origin, and refuses. Where no trace of a browser is
 * there, no user's cookie can be abused either, so the header goes.
 */
export function withoutFetchMode(request: Request): Request {
  if (!request.headers.has("sec-fetch-mode") || browserTraces.some((name) => request.headers.has(name))) return request;
  const headers = new Headers(request.headers);
  headers.delete("sec-fetch-mode");
  return new Request(request, { headers });
}
