import { isInside } from "../build/places.js";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";

export const docsBuildCommand: Command = {
  name: "docs build",
  summary: "Write a static site about the API: reference, policy, SDK, errors.",
  operands: [],
  options: {
    out: { value: "DIR", summary: "Where the site goes; required." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    audience: {
      value: "all|public",
      summary: "public: leave out what needs sign-in (default: openapi.audience of the configuration).",
    },
    force: { summary: "Overwrite files that were written by hand." },
  },
  async run(input, terminal) {
    const [{ startProgress }, { awaitInterruption }] = await Promise.all([
      import("../command/progress.js"),
      import("../process/interruption.js"),
    ]);
    const interruption = awaitInterruption();
    const progress = startProgress(terminal, interruption);
    try {
      terminal.print(await writeSite(input, progress.step));
      return 0;
    } finally {
      progress.end();
      interruption.end();
    }
  },
};

/** Returns the line that says what was written. */
async function writeSite({ flags, values }: Arguments, onStep: (step: string) => void): Promise<string> {
  const [out, audience] = [values.get("out"), values.get("audience")];
  if (out === undefined) throw misuse("docs build needs --out DIR: where the site goes.");
  if (audience !== undefined && !isAudience(audience))
    throw misuse(`--audience needs all or public, not ${JSON.stringify(audience)}.`);
  const [{ build }, { findOut }, { readSources }, { buildSite }, { writeOutput }, { reportWritten }] =
    await Promise.all([
      import("../build/build.js"),
      import("../build/places.js"),
      import("../site/read-sources.js"),
      import("../site/build-site.js"),
      import("../output/write-output.js"),
      import("../output/report.js"),
    ]);
  const built = await build({ project: values.get("project") ?? ".", onStep });
  const target = await findOut(built.root, out);
  if (isInside(target, built.out) || isInside(built.out, target))
    throw misuse(`${shown(target)} can't hold the site: ${shown(built.out)} is for what a compile writes.`);
  const files = buildSite(await readSources(built, audience ?? built.project.openapi.audience));
  return reportWritten(await writeOutput(target, files, flags.has("force")), target);
}

function isAudience(word: string): word is "all" | "public" {
  return word === "all" || word === "public";
}
