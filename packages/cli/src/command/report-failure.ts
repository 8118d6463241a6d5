import { Failure } from "./failure.js";
import { processTerminal, type Terminal } from "./terminal.js";

/** Tells a person what went wrong, with a stack trace only for a bug of ours. Returns the exit code. */
export async function reportFailure(error: unknown, terminal: Terminal = processTerminal()): Promise<number> {
  if (!(error instanceof Failure)) return reportUnexpected(error, terminal);
  if (error.diagnostics.length > 0) {
    const { printDiagnostics } = await import("./diagnostics.js");
    await printDiagnostics(error.diagnostics, terminal);
  }
  terminal.note(`${terminal.style("red", "error")}  ${error.message}`);
  if (error.help !== undefined) terminal.note(`  ${error.help}`);
  return error.exitCode;
}

function reportUnexpected(error: unknown, terminal: Terminal): number {
  const isOfSystem = error instanceof Error && "syscall" in error;
  if (isOfSystem) terminal.note(`${terminal.style("red", "error")}  ${error.message}`);
  else terminal.note(`${error instanceof Error ? error.stack : String(error)}\n\nThis is a bug in quickback.`);
  return 1;
}
