import type { Diagnostic } from "@quickback/compiler/compile";

interface Details {
  /** What to do instead. */
  readonly help?: string;
  readonly diagnostics?: readonly Diagnostic[];
  /** The files whose change may put it right, absolute. */
  readonly inputs?: readonly string[];
  /** 1 where it is not given. */
  readonly exitCode?: number;
}

/** Something that the user can put right: it is shown as a message, never as a stack trace. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly help: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly string[];
  readonly exitCode: number;

  constructor(message: string, { help, diagnostics = [], inputs = [], exitCode = 1 }: Details = {}) {
    super(message);
    this.help = help;
    this.diagnostics = diagnostics;
    this.inputs = inputs;
    this.exitCode = exitCode;
  }
}

/** A command line that can't be understood: exit code 2. */
export function misuse(message: string, help?: string): Failure {
  return new Failure(message, { exitCode: 2, ...(help === undefined ? {} : { help }) });
}
