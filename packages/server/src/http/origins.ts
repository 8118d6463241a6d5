import { Problem } from "../problem/problem.js";

/** The exact origins that may call with a cookie, beside the server's own. */
export type TrustedOrigins = ReadonlySet<string>;

/** Where front ends run while they are developed: Next, Astro, Vite, and this server. */
const developmentPorts = [3000, 4321, 5173, 8787];

export function trustedOrigins(configured: readonly string[] | undefined, development: boolean): TrustedOrigins {
  if (configured !== undefined) return new Set(configured);
  return new Set(development ? developmentPorts.map((port) => `http://localhost:${port}`) : []);
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses a write whose `Origin` is neither the server's own nor trusted; one without `Origin` too. */
export function checkOrigin(request: Request, trusted: TrustedOrigins): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get("origin");
  if (origin !== null && (trusted.has(origin) || origin === new URL(request.url).origin)) return;
  throw new Problem("CSRF_ORIGIN", {
    detail: "A write that a cookie authenticates needs an Origin header that this server trusts.",
    hint: "Add the front end's origin to trustedOrigins, or send the session token as Authorization: Bearer.",
  });
}
