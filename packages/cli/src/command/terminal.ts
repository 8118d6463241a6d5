import { styleText } from "node:util";

type Style = "bold" | "dim" | "red" | "green";

/** Where a command writes: results, and beside them what it has to say to a person. */
export interface Terminal {
  readonly colour: boolean;
  /** One or more lines of a result, to standard output. */
  print(text: string): void;
  /** One or more lines about the work, to standard error. */
  note(text: string): void;
  style(style: Style, text: string): string;
}

/** The terminal of this process, in colour where a person reads it and has not set NO_COLOR. */
export function processTerminal(): Terminal {
  const colour = process.stderr.isTTY === true && !process.env["NO_COLOR"];
  return {
    colour,
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    style: (style, text) => (colour ? styleText(style, text) : text),
  };
}
