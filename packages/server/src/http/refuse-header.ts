import { Problem } from "../problem/problem.js";

/** Refuses a header field that asks for what an operation does not do: its sender would rely on it. */
export function refuseHeader(headers: Headers, name: string, detail = `This operation takes no ${name}.`): void {
  if (!headers.has(name)) return;
  const errors = [{ path: name, code: "unknown_parameter", message: detail }];
  throw new Problem("UNKNOWN_PARAMETER", { detail, errors, hint: "Send the request without it." });
}

/**
 * What has no tag holds to no condition but those that it takes by itself; a read is then sent as a whole, which is what
 * `If-None-Match` comes to.
 */
export function refuseConditions({ method, headers }: Request, takes: (name: string) => boolean = () => false): void {
  const isRead = method === "GET" || method === "HEAD";
  for (const name of isRead ? ["If-Match"] : ["If-Match", "If-None-Match"]) {
    if (!takes(name)) refuseHeader(headers, name);
  }
}
