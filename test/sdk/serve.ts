import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as a server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as it is if a string, else as JSON. */
  readonly body?: unknown;
}

export interface TestServer {
  readonly url: string;
  readonly received: readonly Received[];
}

type Answer = (request: Received, response: ServerResponse) => Reply | undefined | Promise<Reply | undefined>;

/** A real server on a free loopback port until the test ends. An answer of `undefined` was written by hand, or never comes. */
export async function serve(answer: Answer): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
    received.push(one);
    const reply = await answer(one, response);
    if (!reply) return;
    const isText = typeof reply.body === "string";
    response.writeHead(reply.status ?? 200, {
      "content-type": isText ? "text/html" : "application/json",
      ...reply.headers,
    });
    response.end(reply.body === undefined || isText ? reply.body : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received };
}

/** Answers with each reply in turn, and with the last from then on. */
export function inTurn(...replies: readonly Reply[]): Answer {
  let next = 0;
  return () => replies[Math.min(next++, replies.length - 1)];
}

export function problem(status: number, code: string, rest: object = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/problem+json" },
    body: { type: "about:blank", title: code, status, code, requestId: "r1", ...rest },
  };
}
