import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An answer as it is kept: what the handler says, and not what the server adds to each. Without a body it is 204. */
interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const kept = ["content-type", "etag", "location"];

/** An answer as a text; the response itself can still be sent. */
export async function textOf(response: Response): Promise<string> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => kept.includes(name)));
  const body = response.body === null ? null : await response.clone().text();
  return JSON.stringify({ status: response.status, headers, body } satisfies Kept);
}

/** The same answer again. */
export function responseOf(c: Context, text: string): Response {
  const { status, headers, body } = JSON.parse(text) as Kept; // written by `textOf`
  return body === null ? c.body(null, 204) : c.body(body, status as ContentfulStatusCode, { ...headers });
}
