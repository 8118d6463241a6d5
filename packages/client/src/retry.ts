import { ApiError } from "./api-error.js";
import { ConnectionError } from "./errors.js";

/** Milliseconds to wait before sending again, or `Infinity` if sending again is of no use. RFC 9110, 10.2.3. */
export function pauseBeforeRetry(error: unknown, attempt: number): number {
  // Full jitter: anywhere between now and half a second doubled with each attempt, 8 s at most.
  const jitter = Math.random() * Math.min(8000, 500 * 2 ** attempt);
  if (error instanceof ConnectionError) return jitter;
  if (!(error instanceof ApiError)) return Infinity;
  const after = error.response.headers.get("retry-after") ?? "";
  if (!after && !/408|429|50[0234]/.test(String(error.status))) return Infinity;
  const wanted = Number(after) * 1000 || Date.parse(after) - Date.now();
  return wanted > 0 ? wanted : jitter;
}
