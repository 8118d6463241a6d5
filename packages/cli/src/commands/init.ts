import { basename, relative, resolve } from "node:path";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";
import type { Answers, Ask } from "../init/answers.js";
import type { Initialized } from "../init/write-project.js";

export const initCommand: Command = {
  name: "init",
  summary: "Start a project: configuration, a first table, package.json, README.",
  operands: [],
  optionalOperands: ["folder"],
  options: {
    name: { value: "NAME", summary: "The project's name in kebab-case (default: the folder's)." },
    runtime: { value: "RUNTIME", summary: "node (with libsql; the default) or cloudflare (Workers with D1)." },
    yes: { summary: "Ask nothing; take the defaults for what is not named." },
  },
  async run(input, terminal) {
    const folder = resolve(input.operands[0] ?? ".");
    const [{ writeProject }, { version }] = await Promise.all([
      import("../init/write-project.js"),
      import("../command/version.js"),
    ]);
    const answers = await findAnswers(input, folder, terminal);
    terminal.print(report(folder, answers, await writeProject(folder, answers, await version())));
    return 0;
  },
};

async function findAnswers({ flags, values }: Arguments, folder: string, terminal: Terminal): Promise<Answers> {
  const { readName, readTarget, settle } = await import("../init/answers.js");
  const [name, runtime] = [values.get("name"), values.get("runtime")];
  if (name !== undefined && readName(name) === undefined)
    throw misuse(`--name needs a name in kebab-case such as my-site, not "${name}".`);
  const target = readTarget(runtime ?? "");
  if (runtime !== undefined && target === undefined)
    throw misuse(`--runtime needs node or cloudflare, not "${runtime}".`);
  const given = { name, target, folder: basename(folder) };
  if (flags.has("yes")) return settle(given, takeOffered);
  if (process.stdin.isTTY && process.stderr.isTTY) return asking((ask) => settle(given, ask));
  if (name === undefined || target === undefined)
    terminal.note("There is no terminal to ask on: the defaults are taken, as with --yes.");
  return settle(given, takeOffered);
}

const takeOffered: Ask = (_, offered) => Promise.resolve(offered);

/** Questions go to standard error, as all that is not a result. */
async function asking<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const interruption = new AbortController();
  const { signal } = interruption;
  // Ctrl-C and Ctrl-D; readline would leave the question open for ever.
  for (const end of ["SIGINT", "close"]) lines.once(end, () => interruption.abort());
  const ask: Ask = async (question, offered) =>
    (await lines.question(`${question} (${offered}): `, { signal })) || offered;
  try {
    return await use(ask);
  } catch (error) {
    if (signal.aborted) throw new Failure("Interrupted. Nothing was written.", { exitCode: 130 });
    throw error;
  } finally {
    lines.close();
  }
}

function report(folder: string, { name }: Answers, { written, kept, completed }: Initialized): string {
  const way = relative(process.cwd(), folder);
  const steps = [...(way === "" ? [] : [`cd ${way}`]), "npm install", "npx quickback dev"];
  return [
    `Created ${name}${way === "" ? "" : ` in ${way}`}.`,
    "",
    ...written.map((path) => `  ${path}`),
    ...completed.map(({ path, added }) => `  ${path}: added ${added.join(", ")}`),
    ...kept.map((path) => `  ${path}: kept as it is`),
    "",
    "Next:",
    "",
    ...steps.map((step) => `  ${step}`),
    "",
    written.includes("README.md") ? "README.md says the rest." : "quickback --help says the rest.",
  ].join("\n");
}
