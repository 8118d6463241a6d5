import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import type { Terminal } from "../command/terminal.js";
import type { Entry, History } from "../migrations/history/history.js";
import type { Project } from "@quickback/compiler/compile";

export const migrateCommand: Command = {
  name: "migrate",
  summary: "Run the migrations that the server's database has not had.",
  operands: [],
  options: {
    plan: { summary: "Say which they are and what they do, and change nothing." },
    "dry-run": { summary: "Run them, see whether they pass, and take them back." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    json: { summary: "Print the result as JSON on standard output." },
  },
  async run(input, terminal) {
    if (input.flags.has("plan") && input.flags.has("dry-run")) throw misuse("--plan does not go with --dry-run.");
    const result = await migrateProject(input).catch((error: unknown) => failedResult(error, input));
    if (input.flags.has("json")) terminal.print(JSON.stringify(result, null, 2));
    else show(result, terminal);
    return result.ok ? 0 : 1;
  },
};

/** What `--json` prints. */
interface Result {
  readonly ok: boolean;
  readonly message: string;
  /** Those that were run, or would be. */
  readonly migrations: readonly { readonly tag: string; readonly steps: readonly string[] }[];
}

async function migrateProject(input: Arguments): Promise<Result> {
  const { root, project } = await findProject(input);
  const { readHistory } = await import("../migrations/history/read-history.js");
  const history = await readHistory(root);
  if (history === undefined)
    throw new Failure("The project has no migrations yet.", {
      help: "Make the first one: quickback migrate new initial.",
    });
  if (project.database === "cloudflare-d1") return forWrangler(input, project, history);
  return onServerDatabase(input, root, history);
}

async function findProject({ values }: Arguments): Promise<{ root: string; project: Project }> {
  const [{ findRoot }, { loadConfig }] = await Promise.all([
    import("../build/places.js"),
    import("@quickback/compiler/compile"),
  ]);
  const root = await findRoot(values.get("project") ?? ".");
  const { project, diagnostics } = await loadConfig(root);
  if (project !== undefined) return { root, project };
  throw new Failure("The configuration has errors.", { diagnostics });
}

/** D1 keeps to itself which migrations it has had: wrangler runs them. */
async function forWrangler({ flags }: Arguments, { name, outputDir }: Project, history: History): Promise<Result> {
  const { shown } = await import("../command/shown.js");
  const command = `npx wrangler d1 migrations apply ${name} --remote --config ${shown(outputDir)}/wrangler.jsonc`;
  const help = `Run ${command}, or the same with --local.`;
  if (!flags.has("plan"))
    throw new Failure("The database is D1, whose migrations wrangler runs. Nothing was done.", { help });
  const message = `The project has ${count(history.entries)}; wrangler knows which of them are pending. ${help}`;
  return { ok: true, message, migrations: await described(history.entries, history) };
}

async function onServerDatabase({ flags }: Arguments, root: string, history: History): Promise<Result> {
  const [{ addressOf }, { nameOf }, modes] = await Promise.all([
    import("../migrations/apply/database-url.js"),
    import("../migrations/apply/open-target.js"),
    import("../migrations/apply/modes.js"),
  ]);
  const address = addressOf(process.env, root);
  const mode = flags.has("plan") ? modes.plan : flags.has("dry-run") ? modes.rehearsal : modes.run;
  const entries = await mode.entries(address, history);
  const where = nameOf(address);
  const message = entries.length === 0 ? `${where} is up to date.` : mode.message(count(entries), where);
  return { ok: true, message, migrations: await described(entries, history) };
}

function count({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? "migration" : "migrations"}`;
}

async function described(entries: readonly Entry[], history: History): Promise<Result["migrations"]> {
  const [{ describeEntry }, { emptySnapshot }] = await Promise.all([
    import("../migrations/words/describe-entry.js"),
    import("../migrations/schema/take-snapshot.js"),
  ]);
  const empty = await emptySnapshot();
  return Promise.all(
    entries.map(async (entry) => {
      const before = history.entries[history.entries.indexOf(entry) - 1]?.snapshot ?? empty;
      return { tag: entry.tag, steps: await describeEntry(entry, before) };
    }),
  );
}

function show({ message, migrations }: Result, terminal: Terminal): void {
  for (const { tag, steps } of migrations) terminal.print([tag, ...steps.map((step) => `  ${step}`)].join("\n"));
  terminal.print(message);
}

function failedResult(error: unknown, { flags }: Arguments): Result {
  if (!(error instanceof Failure) || error.exitCode !== 1 || !flags.has("json")) throw error;
  return { ok: false, message: error.message, migrations: [] };
}
