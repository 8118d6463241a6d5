const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

type Style = keyof typeof codes;

/** Where a command writes: results, and beside them what it has to say to a person. */
export interface Terminal {
  readonly colour: boolean;
  /** One or more lines of a result, to standard output. */
  print(text: string): void;
  /** One or more lines about the work, to standard error. */
  note(text: string): void;
  /** A line about what is under way, where a person watches; the next line of any kind takes its place. */
  live(text: string): void;
  style(style: Style, text: string): string;
}

/** What a terminal is made of: the parts of `process` that are used. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. What goes to a file or another program has neither colour nor live lines. */
export function processTerminal({ stdout, stderr, env }: Streams = process): Terminal {
  const colour = hasColour(stderr.isTTY === true, env);
  const isLive = stderr.isTTY === true && env["TERM"] !== "dumb" && !env["CI"];
  let isShowing = false;
  const clear = () => {
    if (isShowing) stderr.write("\r\x1b[2K");
    isShowing = false;
  };
  return {
    colour,
    print(text) {
      clear();
      stdout.write(`${text}\n`);
    },
    note(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    live(text) {
      if (!isLive) return;
      clear();
      stderr.write(text);
      isShowing = text !== "";
    },
    style: (style, text) => (colour ? `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m` : text),
  };
}

/** FORCE_COLOR decides, then NO_COLOR (no-color.org), then whether a person reads. */
function hasColour(isTerminal: boolean, env: Streams["env"]): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = env;
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && !refused && kind !== "dumb";
}
