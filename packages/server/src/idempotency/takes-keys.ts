import { Problem } from "../problem/problem.js";
import type { Operation } from "../resource/operation.js";

export const keyHeader = "Idempotency-Key";

/** Whether an operation does something that doing twice would be wrong, and has an answer that can be kept. */
export function takesKeys(operation: Operation): boolean {
  if (operation.kind === "create") return true;
  if (operation.kind === "batch") return operation.of.kind === "create";
  if (operation.kind !== "action") return false;
  const { method = "POST", responseType = "json" } = operation.run;
  return method !== "GET" && responseType === "json";
}

/** Refuses the key of a request where it would keep nothing from being done twice: its sender would rely on it. */
export function noKey(headers: Headers, isTaken: boolean): void {
  if (!headers.has(keyHeader)) return;
  const detail = isTaken ? `${keyHeader} is for callers who have signed in.` : `This operation takes no ${keyHeader}.`;
  const errors = [{ path: keyHeader, code: "unknown_parameter", message: detail }];
  throw new Problem("UNKNOWN_PARAMETER", { detail, errors, hint: "Send the request without it." });
}
