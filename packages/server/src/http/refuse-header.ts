import { Problem } from "../problem/problem.js";

/** Refuses a header field that asks for what an operation does not do: its sender would rely on it. */
export function refuseHeader(headers: Headers, name: string, detail = `This operation takes no ${name}.`): void {
  if (!headers.has(name)) return;
  const errors = [{ path: name, code: "unknown_parameter", message: detail }];
  throw new Problem("UNKNOWN_PARAMETER", { detail, errors, hint: "Send the request without it." });
}

/** What has no tag holds to no condition; a read is then sent as a whole, which is what `If-None-Match` comes to. */
export function refuseConditions({ method, headers }: Request): void {
  refuseHeader(headers, "If-Match");
  if (method !== "GET" && method !== "HEAD") refuseHeader(headers, "If-None-Match");
}
