import { Problem } from "../problem/problem.js";

/** Refuses a header field that asks for what an operation does not do: its sender would rely on it. */
export function refuseHeader(headers: Headers, name: string, detail = `This operation takes no ${name}.`): void {
  if (!headers.has(name)) return;
  const errors = [{ path: name, code: "unknown_parameter", message: detail }];
  throw new Problem("UNKNOWN_PARAMETER", { detail, errors, hint: "Send the request without it." });
}

/** Create, batches and actions look at no condition on a record. */
export function refuseConditions(headers: Headers): void {
  refuseHeader(headers, "If-Match");
  refuseHeader(headers, "If-None-Match");
}
