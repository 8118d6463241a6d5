import { getConnInfo } from "@hono/node-server/conninfo";
import { build, type Build, type BuildOptions } from "../build/build.js";
import type { App, AppOptions } from "../build/server.js";
import { Failure } from "../command/failure.js";
import { reportWritten } from "../output/report.js";
import { writeOutput } from "../output/write-output.js";
import { listen, refuseTakenPort } from "./listen.js";
import { continueDevelopment, openDevelopment, type Development, type DevelopmentOptions } from "./open-development.js";
import { openNamespace } from "./namespace.js";
import { reference } from "./reference.js";
import { replaceable } from "./replaceable.js";

export interface DevServerOptions extends BuildOptions, DevelopmentOptions {
  /** 8787 where it is `undefined`; 0 takes any that is free. */
  readonly port?: number | undefined;
}

/** A running development server and what it runs on. */
export interface DevServer {
  /** Its origin: `http://localhost:8787`. */
  readonly url: string;
  /** Of the moment: `reload` replaces both. */
  readonly build: Build;
  readonly development: Development;
  /**
   * Compiles again and serves the result on the same port; requests under way end in the old server. Returns what became
   * of the output. Throws where that can't be done: then the old server goes on.
   */
  reload(onStep?: (step: string) => void): Promise<string>;
  close(): Promise<void>;
}

/**
 * Compiles a project, writes its output, creates its tables in an embedded database and serves it. Throws a `Failure`
 * for errors of the author's, for output edited by hand, and for a port in use.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  await refuseTakenPort(options.port ?? defaultPort);
  return serveBuild(await build(options), options);
}

const defaultPort = 8787;

async function serveBuild(first: Build, options: DevServerOptions): Promise<DevServer> {
  reportWritten(await writeOutput(first.out, first.files, false), first.out);
  options.onStep?.("Bringing the database up to date");
  let current = { build: first, development: await openDevelopment(first, options) };
  try {
    const app = replaceable(createApp(current.build, current.development));
    const { port, close } = await listen(app, options.port ?? defaultPort);
    return {
      url: `http://localhost:${port}`,
      get build() {
        return current.build;
      },
      get development() {
        return current.development;
      },
      async reload(onStep) {
        const { development: old } = current;
        const { message, ...next } = await compileAgain(old, { ...options, onStep });
        const isIdle = app.replace(next.app);
        current = next;
        if (old.client !== next.development.client) void isIdle.then(() => old.client.close());
        return message;
      },
      close: () => close().finally(() => current.development.client.close()),
    };
  } catch (error) {
    current.development.client.close();
    throw error;
  }
}

async function compileAgain(old: Development, options: DevServerOptions) {
  const built = await build(options);
  const message = reportWritten(await writeOutput(built.out, built.files, false), built.out);
  options.onStep?.("Bringing the database up to date");
  const development = await continueDevelopment(old, built, options);
  try {
    return { build: built, development, app: createApp(built, development), message };
  } catch (error) {
    if (development.client !== old.client) development.client.close();
    throw error;
  }
}

const peer: AppOptions["peer"] = (c) => getConnInfo(c).remote.address;

function createApp({ server, document }: Build, { database, env }: Development): App {
  try {
    return server.createApp({ database, env, document, reference, peer, counts: openNamespace() });
  } catch (error) {
    throw new Failure(`The server can't start: ${error instanceof Error ? error.message : String(error)}`);
  }
}
