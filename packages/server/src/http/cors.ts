import type { MiddlewareHandler } from "hono";
import { cors as honoCors } from "hono/cors";
import type { TrustedOrigins } from "./origins.js";

const exposed = [
  "Content-Disposition",
  "ETag",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "WWW-Authenticate",
  "X-Request-Id",
  "Set-Auth-Token",
];

/** Lets exactly the trusted origins read answers, with cookies. An origin is never reflected unseen. */
export function cors(trusted: TrustedOrigins): MiddlewareHandler {
  return honoCors({
    origin: (origin) => (trusted.has(origin) ? origin : null),
    credentials: true,
    allowHeaders: ["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-Id"],
    allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    exposeHeaders: exposed,
    maxAge: 600,
  });
}
