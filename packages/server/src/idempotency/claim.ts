import type { Context } from "hono";
import type { Caller } from "../caller/caller.js";
import { toBase64Url } from "../encoding/base64.js";
import { invalid } from "../problem/problem.js";
import { keyHeader } from "./takes-keys.js";

/** The claim of one request to its key. */
export interface Claim {
  /** Keys of other callers, and of other operations, are other keys. */
  readonly id: string;
  /** The same for the same request alone. */
  readonly request: string;
  /** In milliseconds. */
  readonly now: number;
}

/** A request with the text of its body, and who has sent it. */
export interface Sent {
  readonly caller: Caller;
  readonly body: string;
}

/** Reads the key of a request for an operation, `POST /posts`; `undefined` where it has none. */
export async function claimOf(c: Context, operation: string, { caller, body }: Sent): Promise<Claim | undefined> {
  const key = c.req.header(keyHeader);
  if (key === undefined) return undefined;
  if (!/^[!-~]{1,255}$/.test(key)) throw malformed();
  const { userId, now, ...rights } = caller.context;
  // what is shown depends on rights: for a caller whose roles have changed, it is another request
  const told = JSON.stringify([c.req.method, new URL(c.req.url).pathname, rights, body]);
  return { id: JSON.stringify([userId, operation, key]), request: await digest(told), now: now };
}

function malformed() {
  const message = `${keyHeader} has 1 to 255 visible ASCII characters.`;
  return invalid([{ path: keyHeader, code: "invalid_format", message }]);
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash));
}
