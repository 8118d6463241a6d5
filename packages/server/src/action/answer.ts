import type { Context } from "hono";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import type { ActionOperation } from "../resource/operation.js";
import { beginStream, eventStream } from "./event-stream.js";
import { fileResponse } from "./file-response.js";
import { outputPresenter } from "./present-output.js";

/** How an action answers. */
export interface Answering {
  /** Lets the author's code run as far as it can fail with a problem: of a stream, to its first value. */
  readonly begin: (result: unknown) => Promise<unknown>;
  /** Makes the response of what `begin` gave. */
  readonly answer: (c: Context, begun: unknown, caller: Caller) => Promise<Response>;
}

export function answering(operation: ActionOperation, services: Services): Answering {
  const present = outputPresenter(operation, services);
  const { responseType = "json" } = operation.run;
  const asItIs = async (result: unknown): Promise<unknown> => result;
  switch (responseType) {
    case "json":
      return { begin: asItIs, answer: json };
    case "file":
      return { begin: asItIs, answer: async (c, result) => fileResponse(c, result) };
    case "stream":
      return { begin: beginStream, answer: stream };
    default:
      return responseType satisfies never;
  }

  async function json(c: Context, result: unknown, caller: Caller): Promise<Response> {
    if (result instanceof Response) throw new Error("An action returns a value; the server makes the response");
    const { gives, run } = operation;
    if (result === undefined && gives === undefined && run.output === undefined) return c.body(null, 204);
    return c.json((await present(result, caller)) as object);
  }

  async function stream(c: Context, begun: unknown, caller: Caller): Promise<Response> {
    const body = await eventStream(c, begun, (value) => present(value, caller));
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  }
}
