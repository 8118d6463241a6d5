import { refuseHeader } from "../http/refuse-header.js";
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

/** Refuses the key of a request where it would keep nothing from being done twice. */
export function noKey(headers: Headers, isTaken: boolean): void {
  refuseHeader(headers, keyHeader, isTaken ? `${keyHeader} is for callers who have signed in.` : undefined);
}
