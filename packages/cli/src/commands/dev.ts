import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";
import type { Terminal } from "../command/terminal.js";
import type { DevServer, DevServerOptions } from "../dev/start-dev-server.js";
import type { Interruption } from "../process/interruption.js";

export const devCommand: Command = {
  name: "dev",
  summary: "Compile a project, create its tables and serve it on an embedded database; again after each change.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    port: { value: "N", summary: "The port to listen on (default: 8787; 0: any)." },
    reset: { summary: "Start with an empty database." },
    "no-watch": { summary: "Compile once, and fail where that fails." },
  },
  async run(input, terminal) {
    const options = readOptions(input);
    const { awaitInterruption } = await import("../process/interruption.js");
    const interruption = awaitInterruption();
    try {
      await (input.flags.has("no-watch") ? serveOnce : serveAndWatch)({ options, terminal, interruption });
      return 0;
    } finally {
      interruption.end();
    }
  },
};

interface Session {
  readonly options: DevServerOptions;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
}

function readOptions({ flags, values }: Arguments): DevServerOptions {
  return {
    project: values.get("project") ?? ".",
    out: values.get("out"),
    port: readPort(values.get("port")),
    reset: flags.has("reset"),
  };
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw misuse(`--port needs a number from 0 to 65535, not "${text}".`);
}

async function serveOnce(session: Session): Promise<void> {
  const server = await open(session);
  await introduce(server, session.terminal);
  await session.interruption.happened;
  await server.close();
}

async function serveAndWatch(session: Session): Promise<void> {
  const { options, terminal, interruption } = session;
  const [{ onEachChange }, { findRoot }, { reportFailure }] = await Promise.all([
    import("../watch/on-each-change.js"),
    import("../build/places.js"),
    import("../command/report-failure.js"),
  ]);
  let server: DevServer | undefined;
  const report = async (error: unknown): Promise<void> => {
    await reportFailure(error, terminal);
    terminal.note(server === undefined ? "Waiting for a change." : `The server of before goes on at ${server.url}.`);
  };
  try {
    await onEachChange({ root: await findRoot(options.project), terminal, interruption, report }, async () => {
      if (server !== undefined) await reload(server, session);
      else await introduce((server = await open(session)), terminal);
      return server.build.inputs;
    });
  } finally {
    await server?.close();
  }
}

/** Compiles and starts to serve. */
async function open({ options, terminal, interruption }: Session): Promise<DevServer> {
  const [{ startDevServer }, { startProgress }] = await Promise.all([
    import("../dev/start-dev-server.js"),
    import("../command/progress.js"),
  ]);
  const progress = startProgress(terminal, interruption);
  try {
    return await startDevServer({ ...options, onStep: progress.step });
  } finally {
    progress.end();
  }
}

async function reload(server: DevServer, { terminal, interruption }: Session): Promise<void> {
  const [{ startProgress }, { printDiagnostics }] = await Promise.all([
    import("../command/progress.js"),
    import("../command/diagnostics.js"),
  ]);
  const progress = startProgress(terminal, interruption);
  let message: string;
  try {
    message = await server.reload(progress.step);
  } catch (error) {
    progress.end();
    throw error;
  }
  await printDiagnostics(server.build.diagnostics, terminal);
  terminal.note(`${message} Serving it after ${progress.end()}.`);
}

async function introduce(server: DevServer, terminal: Terminal): Promise<void> {
  const [{ addresses }, { printDiagnostics }] = await Promise.all([
    import("../dev/addresses.js"),
    import("../command/diagnostics.js"),
  ]);
  await printDiagnostics(server.build.diagnostics, terminal);
  const rows = [...addresses(server), ["Database", shown(server.development.file)] as const];
  terminal.print(rows.map(([label, value]) => `${label.padEnd(9)}  ${value}`).join("\n"));
}
