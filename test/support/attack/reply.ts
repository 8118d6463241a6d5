import type { Site } from "../site.js";
import type { Attacker } from "./attackers.js";

/** A request of an attack. */
export interface Asked {
  readonly method: string;
  /** Below the server's origin, with its query. */
  readonly path: string;
  /** A text goes as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  /** `404 NOT_FOUND`; of an answer that is no problem, its status alone. */
  readonly outcome: string;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

export async function reply(site: Site, attacker: Attacker, { method, path, body, headers }: Asked): Promise<Reply> {
  const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  const answer = await site.fetch(path, { method, headers: { ...type, ...attacker.headers, ...headers }, ...sent });
  const text = await answer.text();
  const isProblem = answer.headers.get("content-type") === "application/problem+json";
  const isJson = isProblem || (answer.headers.get("content-type") ?? "").startsWith("application/json");
  const parsed: unknown = isJson ? JSON.parse(text) : undefined;
  const code = isProblem ? ` ${String((parsed as { code?: unknown }).code)}` : "";
  return { status: answer.status, outcome: `${answer.status}${code}`, headers: answer.headers, text, body: parsed };
}

/** What must be the same for two rows that a caller is not to tell apart: all but the request's id and the place. */
export function bytesOf({ status, headers, text }: Reply, ...places: readonly string[]): string {
  const kept = [...headers].filter(([name]) => name !== "x-request-id");
  let bytes = JSON.stringify([status, kept, text.replace(/"requestId":"[^"]*"/, "")]);
  for (const place of places) bytes = bytes.replaceAll(JSON.stringify(place).slice(1, -1), "…");
  return bytes;
}
