import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";
import type { Plan } from "../migrations/request/plan-migration.js";

export const migrateNewCommand: Command = {
  name: "migrate new",
  summary: "Write the migration that the tables need since the last one.",
  operands: ["name"],
  options: {
    rename: { value: "OLD=NEW", summary: "A table or a column has another name now: a=b, t.a=t.b. May be repeated." },
    drop: { value: "NAME", summary: "Drop this table, or this column (posts.title), on purpose. May be repeated." },
    accept: { value: "NAME", summary: "Take the risk that was named for it. May be repeated." },
    custom: { summary: "Write an empty migration, for SQL of your own." },
    "dry-run": { summary: "Print the SQL, and write nothing." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output lies (default: build.outputDir of the configuration)." },
    json: { summary: "Print the result as JSON on standard output." },
  },
  async run(input, terminal) {
    const name = readName(input.operands[0] ?? "");
    const result = await makeMigration(name, input, terminal).catch((error: unknown) => failedResult(error, input));
    if (input.flags.has("json")) terminal.print(JSON.stringify(result, null, 2));
    else show(result, terminal);
    return result.ok ? 0 : 1;
  },
};

function readName(text: string): string {
  if (/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(text)) return text.replaceAll("-", "_");
  throw misuse(`"${text}" can't be a migration's name.`, "Use lower case and underscores, as in add_tags.");
}

/** What `--json` prints. */
interface Result {
  readonly ok: boolean;
  readonly message: string;
  /** What the migration does, in words. */
  readonly steps: readonly string[];
  readonly statements: readonly string[];
  readonly diagnostics: Failure["diagnostics"];
}

async function makeMigration(name: string, input: Arguments, terminal: Terminal): Promise<Result> {
  const { plan, root } = await planFrom(input, terminal);
  const isCustom = input.flags.has("custom");
  const [{ nextTag, writeMigration }, { folderOf }, { shown }] = await Promise.all([
    import("../migrations/history/write-migration.js"),
    import("../migrations/history/history.js"),
    import("../command/shown.js"),
  ]);
  if (isCustom && plan.steps.length > 0)
    throw new Failure(`The tables need a migration that ${plan.steps.join(", ")}.`, {
      help: "Make that one first, without --custom.",
    });
  const { steps, snapshot } = plan;
  const statements = isCustom
    ? ["-- Your SQL, one transaction; drizzle-kit's mark stands between two statements."]
    : plan.statements;
  const found = { ok: true, steps, statements, diagnostics: [] };
  const folder = folderOf(root);
  if (statements.length === 0)
    return { ...found, message: "The migrations are up to date: there is nothing to write." };
  const file = `${shown(folder)}/${await nextTag(folder, name)}.sql`;
  if (input.flags.has("dry-run")) return { ...found, message: `Would write ${file}. Nothing was written.` };
  await writeMigration(folder, { name, statements, snapshot });
  return { ...found, message: `Wrote ${file}.` };
}

async function planFrom({ values, repeated }: Arguments, terminal: Terminal): Promise<{ plan: Plan; root: string }> {
  const [{ build }, { planMigration }, { startProgress }, { awaitInterruption }] = await Promise.all([
    import("../build/build.js"),
    import("../migrations/request/plan-migration.js"),
    import("../command/progress.js"),
    import("../process/interruption.js"),
  ]);
  const interruption = awaitInterruption();
  const progress = startProgress(terminal, interruption);
  try {
    const places = { project: values.get("project") ?? ".", out: values.get("out") };
    const { root, server, project } = await build({ ...places, onStep: progress.step });
    progress.step("Comparing the tables with the last migration");
    const asked = (option: string) => repeated.get(option) ?? [];
    const options = { renames: asked("rename"), drop: asked("drop"), accept: asked("accept") };
    const plan = await planMigration({ root, tables: server.tables, declared: project.renames, ...options });
    return { plan, root };
  } finally {
    progress.end();
    interruption.end();
  }
}

function show({ message, steps, statements }: Result, terminal: Terminal): void {
  if (message.startsWith("Would")) terminal.print(statements.join("\n\n"));
  if (steps.length > 0) terminal.note(`It ${steps.join("\nIt ")}.`.replaceAll("\n", ".\n"));
  if (message.startsWith("Would")) terminal.note(message);
  else terminal.print(message);
}

/** A mistake of the project's as a result, where it is to be printed as JSON. */
function failedResult(error: unknown, { flags }: Arguments): Result {
  if (!(error instanceof Failure) || error.exitCode !== 1 || !flags.has("json")) throw error;
  const { message, diagnostics } = error;
  return { ok: false, message, steps: [], statements: [], diagnostics };
}
