import { Problem } from "../problem/problem.js";
import type { Claim } from "./claim.js";
import { lease, type Known } from "./claims.js";
import { keyHeader } from "./takes-keys.js";

/** Throws where a key belongs to another request than the one that comes with it. */
export function checkSame({ request }: Known, claim: Claim): void {
  if (request === claim.request) return;
  throw new Problem("IDEMPOTENCY_KEY_REUSED", {
    detail: `The ${keyHeader} came with another request before: for another path, with another body, or in other roles.`,
    hint: "Make a new key for each new request.",
  });
}

/** Asks to wait as long again as the action is at work already. */
export function inProgress({ leaseUntil }: Known, { now }: Claim): Problem {
  const left = Math.max(0, (leaseUntil ?? now) - now);
  const seconds = Math.max(1, Math.ceil(Math.min(left, lease - left) / 1000));
  return new Problem("IDEMPOTENCY_IN_PROGRESS", {
    detail: `The request that has this ${keyHeader} has not been answered. Try again in ${seconds} s.`,
    headers: { "Retry-After": String(seconds) },
  });
}
