import type { Arguments } from "./arguments.js";
import type { Terminal } from "./terminal.js";

/** A flag, or with `value` an option that takes one: `--port N`. */
export interface Option {
  readonly value?: string;
  readonly summary: string;
}

/** One command of the tool; what it says here is what it accepts and what `--help` prints. */
export interface Command {
  /** One word, or two: `user create`. */
  readonly name: string;
  readonly summary: string;
  /** What stands on the line without a name: `openapi.json`. All are required. */
  readonly operands: readonly string[];
  /** What may follow them. */
  readonly optionalOperands?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Returns the exit code; throws a `Failure` for what the user can put right. */
  run(input: Arguments, terminal: Terminal): Promise<number>;
}
