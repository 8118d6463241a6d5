import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isInside } from "../build/places.js";
import type { OpenApiDocument } from "../build/server.js";
import type { Command } from "../command/command.js";
import { misuse } from "../command/failure.js";
import { shown } from "../command/shown.js";
import { parseDocument } from "../openapi/parse-document.js";
import { unlessMissing } from "../process/error-codes.js";

export const sdkCommand: Command = {
  name: "sdk",
  summary: "Generate a typed SDK from any OpenAPI 3.x document.",
  operands: ["openapi.json"],
  options: {
    out: { value: "DIR", summary: "Where the SDK goes; required." },
    force: { summary: "Overwrite files that were written by hand." },
  },
  async run({ flags, values, operands: [path = ""] }, terminal) {
    const out = values.get("out");
    if (out === undefined) throw misuse("sdk needs --out DIR: where the SDK goes.");
    if (isInside(resolve(path), resolve(out))) throw misuse(`${path} lies in ${out}, which is replaced in whole.`);
    const document = await readDocument(path);
    const [{ generateSdk }, { writeOutput }, { reportWritten }] = await Promise.all([
      import("@quickback/sdk"),
      import("../output/write-output.js"),
      import("../output/report.js"),
    ]);
    const { files, skipped } = await generateSdk(document);
    const written = await writeOutput(resolve(out), files, flags.has("force"));
    for (const { operation, reason } of skipped) terminal.note(`skipped  ${operation}: ${reason}`);
    terminal.print(reportWritten(written, resolve(out)));
    return 0;
  },
};

async function readDocument(path: string): Promise<OpenApiDocument> {
  const text = await readFile(path, "utf8").catch(unlessMissing(undefined));
  if (text === undefined) throw misuse(`There is no file ${shown(resolve(path))}.`);
  return parseDocument(text, path);
}
