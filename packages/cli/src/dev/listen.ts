import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { App } from "../build/server.js";
import { Failure } from "../command/failure.js";
import { isErrorWith } from "../process/error-codes.js";

export interface Listening {
  readonly port: number;
  /** Stops accepting, and waits two seconds at most for what is under way. */
  close(): Promise<void>;
}

/** In bytes, with the URL, as in the compiled entry. By Node's own 16 KiB a URL that the document allows would be answered 431. */
const maxHeaderSize = 262_144;

/** Serves an app to this machine alone. Port 0 takes any that is free. */
export async function listen(app: App, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { maxHeaderSize } });
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    throw explained(error, port);
  }
  return {
    // A server that listens on TCP has such an address.
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, "close");
      server.close();
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      const impatience = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 2000);
      await closed;
      clearTimeout(impatience);
    },
  };
}

/** Throws what `listen` would throw now: a compile is long for learning that a port is taken. */
export async function refuseTakenPort(port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  } catch (error) {
    throw explained(error, port);
  }
  server.close();
  await once(server, "close");
}

function explained(error: unknown, port: number): unknown {
  if (isErrorWith(error, "EADDRINUSE")) {
    return new Failure(`Port ${port} is in use.`, { help: "Stop what listens there, or name another: --port N." });
  }
  if (isErrorWith(error, "ERR_SOCKET_BAD_PORT")) return new Failure(`There is no port ${port}.`);
  if (isErrorWith(error, "EACCES")) return new Failure(`Port ${port} may not be used by this user.`);
  return error;
}
