import type { Diagnostic } from "@quickback/compiler/compile";
import { Failure } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { isSame, type Difference } from "./compare.js";
import type { Written } from "./write-output.js";

/** The one line that says what became of an output folder. Throws a `Failure` where it was refused. */
export function reportWritten(written: Written, out: string): string {
  switch (written.kind) {
    case "unchanged":
      return `${shown(out)} is up to date.`;
    case "written":
      return `Wrote ${shown(out)}: ${summary(written.difference)}.`;
    case "refused":
      throw refusal(written.atRisk, out);
    default:
      return written satisfies never;
  }
}

function refusal(atRisk: readonly string[], out: string): Failure {
  return new Failure(`${shown(out)} was left as it is: it holds what no compile has written.`, {
    diagnostics: atRisk.map((path) => ({
      ...nowhere,
      code: "output-edited",
      message: `${path} was edited or added by hand since the last compile.`,
      help: "Move what you need into the project, or let the command overwrite it with --force.",
      file: `${shown(out)}/${path}`,
    })),
  });
}

/** Throws a `Failure` that lists how an output folder differs from what a compile makes. */
export function refuseDifference(difference: Difference, out: string): void {
  if (isSame(difference)) return;
  const finding = (what: string) => (path: string) => ({
    ...nowhere,
    code: "output-outdated",
    message: `${path} ${what}.`,
    help: "Compile again.",
    file: `${shown(out)}/${path}`,
  });
  throw new Failure(`${shown(out)} is not what the project compiles to: ${summary(difference)}.`, {
    diagnostics: [
      ...difference.changed.map(finding("differs from what the project compiles to")),
      ...difference.missing.map(finding("is missing")),
      ...difference.extra.map(finding("is not part of the output")),
    ],
  });
}

const nowhere = { severity: "error", path: [], place: undefined } satisfies Partial<Diagnostic>;

function summary({ changed, missing, extra }: Difference): string {
  const parts = [
    [changed.length, "changed"],
    [missing.length, "new"],
    [extra.length, "no longer there"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
