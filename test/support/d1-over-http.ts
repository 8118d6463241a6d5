import type { D1Database } from "@cloudflare/workers-types";
import type { Miniflare } from "miniflare";
import type { Statement } from "./backends.js";
import { postToWorker } from "./post-to-worker.js";

/**
 * A Worker that runs statements on its D1 binding. Miniflare's own way from Node to a binding costs 20 ms of CPU a
 * statement, since each method call of it is a request that Node waits for.
 */
export const d1Script = `
  export default {
    async fetch(request, env) {
      const { how, statements } = JSON.parse(await request.text(), (_, value) => value?.bytes ? new Uint8Array(value.bytes) : value);
      const prepared = statements.map(([sql, ...parameters]) => env.DB.prepare(sql).bind(...parameters));
      try {
        const answer = how === "batch" ? await env.DB.batch(prepared) : await prepared[0][how]();
        return Response.json({ answer });
      } catch (error) {
        return Response.json({ error: error.message });
      }
    },
  };
`;

type How = "batch" | "all" | "raw" | "run";

/** Whether a statement's answer is asked for once, and the same from then on. */
export type Remembered = (sql: string) => boolean;

/** What Drizzle's D1 driver uses of a binding, over a Worker with the script above. */
export function d1OverHttp(miniflare: Miniflare, isRemembered: Remembered = () => false): D1Database {
  const answers = new Map<string, Promise<string>>();
  const prepare = (sql: string, ...parameters: unknown[]) => ({
    sql,
    parameters,
    bind: (...values: unknown[]) => prepare(sql, ...values),
    all: () => send("all", [[sql, ...parameters] as Statement]),
    raw: () => send("raw", [[sql, ...parameters] as Statement]),
    run: () => send("run", [[sql, ...parameters] as Statement]),
  });
  const batch = (prepared: ReturnType<typeof prepare>[]) => {
    return send(
      "batch",
      prepared.map((one) => [one.sql, ...one.parameters] as unknown as Statement),
    );
  };
  return { prepare, batch } as unknown as D1Database; // the rest of it nobody calls here

  async function send(how: How, statements: readonly Statement[]): Promise<unknown> {
    const body = JSON.stringify({ how, statements }, withBytes);
    const sent = answers.get(body) ?? postToWorker(miniflare, "http://d1/", body);
    if (how !== "batch" && statements.every(([sql]) => isRemembered(sql))) answers.set(body, sent);
    const { answer, error } = JSON.parse(await sent) as { answer?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  }
}

/** JSON has no bytes. A Buffer has turned into an object of its own before it gets here. */
function withBytes(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] };
  const isBuffer = typeof value === "object" && value !== null && "type" in value && value.type === "Buffer";
  return isBuffer && "data" in value ? { bytes: value.data } : value;
}
