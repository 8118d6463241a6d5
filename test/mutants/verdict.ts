import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/** What tests say of a copy of the sources. */
export interface Verdict {
  readonly passed: number;
  /** The first test that failed, with its file. */
  readonly killer: { readonly file: string; readonly test: string } | undefined;
  /** What kept a file from being tested at all. */
  readonly broken: string | undefined;
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs test files on a copy of the sources, until one test fails. */
export async function judge(copy: string, tests: readonly string[]): Promise<Verdict> {
  const output = join(copy, "report.json");
  await rm(output, { force: true });
  const patience = ["--testTimeout=600000", "--hookTimeout=600000"]; // a busy machine kills no mutant
  const how = ["--bail=1", "--maxWorkers=1", "--reporter=json", `--outputFile=${output}`, ...patience];
  const said = await run(copy, [join(copy, "node_modules/vitest/vitest.mjs"), "run", ...tests, ...how]);
  const text = await readFile(output, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, killer: undefined, broken: said.slice(-2000) };
  return verdictOf(JSON.parse(text) as Report, copy); // vitest's own form
}

function verdictOf({ numPassedTests, testResults }: Report, copy: string): Verdict {
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => ({ file: relative(copy, name), test: fullName })),
  );
  const unrun = testResults.find(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, killer: failures[0], broken: unrun?.message };
}

function run(cwd: string, command: readonly string[]): Promise<string> {
  const env = { ...process.env, QUICKBACK_SEED: "1", VITEST: undefined, NODE_ENV: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env, maxBuffer: 1e8 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}
