import type { Reporter, TestCase, TestModule } from "vitest/node";
import type { Counted, Tally } from "./tally.js";

/** What a deep run has to reach. */
const least: Readonly<Record<Counted, number>> = { decisions: 100_000, requests: 20_000 };

/** Says what was tried at random in each file and in all of them, and fails a run that tried too little. */
export default class Tallies implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (tests.some(hasTally)) console.log(`${module.relativeModuleId}: ${told(sum(tests))}`);
    }
    const total = sum(modules.flatMap((module) => [...module.children.allTests()]));
    const seed = process.env["QUICKBACK_SEED"];
    console.log(`\nTried at random: ${told(total)}; QUICKBACK_SEED=${seed} repeats all of it`);
    const isEnough = Object.entries(least).every(([what, count]) => (total[what as Counted] ?? 0) >= count); // its own keys
    if (!isEnough) console.log(`That is too little: a deep run takes ${told(least)} at least`);
    if (!isEnough) process.exitCode = 1;
  }
}

function hasTally(test: TestCase): boolean {
  return test.meta().tally !== undefined;
}

function sum(tests: readonly TestCase[]): Tally {
  const all = tests.map((test): Tally => test.meta().tally ?? {});
  const add = (what: Counted) => all.reduce((count, one) => count + (one[what] ?? 0), 0);
  return { decisions: add("decisions"), requests: add("requests") };
}

function told({ decisions = 0, requests = 0 }: Tally): string {
  const parts = [`${decisions.toLocaleString("en")} decisions`, `${requests.toLocaleString("en")} requests`];
  return parts.filter((part) => !part.startsWith("0 ")).join(", ");
}
