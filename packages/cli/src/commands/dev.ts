import { once } from "node:events";
import type { Command } from "../command/command.js";
import { misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";

export const devCommand: Command = {
  name: "dev",
  summary: "Compile a project, create its tables and serve it on an embedded database.",
  operands: [],
  options: {
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    port: { value: "N", summary: "The port to listen on (default: 8787; 0: any)." },
    reset: { summary: "Start with an empty database." },
  },
  async run({ flags, values }, terminal) {
    const port = readPort(values.get("port"));
    const [{ startDevServer }, { addresses }, { printDiagnostics }] = await Promise.all([
      import("../dev/start-dev-server.js"),
      import("../dev/addresses.js"),
      import("../command/diagnostics.js"),
    ]);
    const server = await startDevServer({
      project: values.get("project") ?? ".",
      out: values.get("out"),
      port,
      reset: flags.has("reset"),
    });
    await printDiagnostics(server.build.diagnostics, terminal);
    const rows = [...addresses(server), ["Database", shown(server.development.file)] as const];
    terminal.print(rows.map(([label, value]) => `${label.padEnd(9)}  ${value}`).join("\n"));
    await interrupted();
    await server.close();
    return 0;
  },
};

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw misuse(`--port needs a number from 0 to 65535, not "${text}".`);
}

async function interrupted(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}
