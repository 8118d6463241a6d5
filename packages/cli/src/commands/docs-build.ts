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
  const out = values.get("out");
  if (out === undefined) throw misuse("docs build needs --out DIR: where the site goes.");
  const [{ build }, { findOut }, { buildSite }, { referenceScript }, { writeOutput }, { reportWritten }] =
    await Promise.all([
      import("../build/build.js"),
      import("../build/places.js"),
      import("../site/build-site.js"),
      import("../dev/reference.js"),
      import("../output/write-output.js"),
      import("../output/report.js"),
    ]);
  const built = await build({ project: values.get("project") ?? ".", onStep });
  const target = await findOut(built.root, out);
  if (isInside(target, built.out) || isInside(built.out, target))
    throw misuse(`${shown(target)} can't hold the site: ${shown(built.out)} is for what a compile writes.`);
  const textOf = (path: string) => built.files.find((file) => file.path === path)?.text ?? "";
  const files = buildSite({
    document: built.document,
    policy: textOf("policy.md"),
    sdk: textOf("client/README.md"),
    script: await referenceScript(),
  });
  return reportWritten(await writeOutput(target, files, flags.has("force")), target);
}
