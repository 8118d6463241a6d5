import { build, type Build, type BuildOptions } from "../build/build.js";
import type { App } from "../build/server.js";
import { Failure } from "../command/failure.js";
import { reportWritten } from "../output/report.js";
import { writeOutput } from "../output/write-output.js";
import { listen } from "./listen.js";
import { openDevelopment, type Development, type DevelopmentOptions } from "./open-development.js";
import { reference } from "./reference.js";

export interface DevServerOptions extends BuildOptions, DevelopmentOptions {
  /** 8787 where it is `undefined`; 0 takes any that is free. */
  readonly port?: number | undefined;
}

/** A running development server and what it runs on. */
export interface DevServer {
  /** Its origin: `http://localhost:8787`. */
  readonly url: string;
  readonly build: Build;
  readonly development: Development;
  close(): Promise<void>;
}

/**
 * Compiles a project, writes its output, creates its tables in an embedded database and serves it. Throws a `Failure`
 * for errors of the author's, for output edited by hand, and for a port in use.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const built = await build(options);
  reportWritten(await writeOutput(built.out, built.files, false), built.out);
  const development = await openDevelopment(built, options);
  try {
    const { port, close } = await listen(createApp(built, development), options.port ?? 8787);
    return {
      url: `http://localhost:${port}`,
      build: built,
      development,
      close: () => close().finally(() => development.client.close()),
    };
  } catch (error) {
    development.client.close();
    throw error;
  }
}

function createApp({ server, document }: Build, { database, env }: Development): App {
  try {
    return server.createApp({ database, env, document, reference });
  } catch (error) {
    throw new Failure(`The server can't start: ${error instanceof Error ? error.message : String(error)}`);
  }
}
