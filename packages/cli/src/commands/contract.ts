import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ContractReport } from "@quickback/contract";
import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure } from "../command/failure.js";

export const contractCommand: Command = {
  name: "contract",
  summary: "Test any server against its OpenAPI document, with requests made from the document.",
  operands: [],
  options: {
    url: { value: "URL", summary: "The server's address. It is written to: take one whose rows may go." },
    app: {
      value: "FILE",
      summary: "Instead, a module whose default export, or app, has fetch: a Hono app or a Worker.",
    },
    document: {
      value: "FILE",
      summary: "The OpenAPI document, a file or a URL (default: the server's /openapi.json).",
    },
    header: { value: "HEADER", summary: 'What shows the caller: "Authorization: Bearer …". Repeat it for more.' },
    requests: { value: "N", summary: "How many requests to send (default: 100 for each operation)." },
    seed: { value: "N", summary: "Which requests: the same for the same number, or random (default: 1)." },
    timeout: { value: "MS", summary: "How many milliseconds an answer may take (default: 10000)." },
    only: { value: "OPERATION", summary: '"GET /posts": nothing else. * stands for anything. Repeat it for more.' },
    skip: { value: "OPERATION", summary: "What to leave out, such as a sign-out that would end the caller's session." },
    "closed-query": { value: "OPERATION", summary: "What refuses parameters that the document lacks; * for all." },
    junit: { value: "FILE", summary: "Write the report as JUnit XML." },
    markdown: { value: "FILE", summary: "Write the report as Markdown." },
    json: { summary: "Print the report as JSON on standard output." },
  },
  async run(input, terminal) {
    const report = await reportOf(input);
    const { describeReport, junitOf, markdownOf } = await import("@quickback/contract");
    await save(input.values.get("junit"), () => junitOf(report));
    await save(input.values.get("markdown"), () => markdownOf(report));
    terminal.print(input.flags.has("json") ? JSON.stringify(report, null, 2) : describeReport(report));
    return report.findings.length === 0 ? 0 : 1;
  },
};

async function reportOf(input: Arguments): Promise<ContractReport> {
  const [{ DocumentError, testContract, UnreachableError }, { readOptions }] = await Promise.all([
    import("@quickback/contract"),
    import("../contract/read-options.js"),
  ]);
  try {
    return await testContract(await readOptions(input));
  } catch (error) {
    if (error instanceof UnreachableError) throw new Failure(error.message, { help: unreachableHelp, exitCode: 2 });
    if (error instanceof DocumentError) throw new Failure(error.message, { help: documentHelp, exitCode: 2 });
    throw error;
  }
}

const unreachableHelp = "Start the server first, and give the address that it prints: --url http://localhost:8787.";
const documentHelp = "Name the document where it is: --document openapi.json, or a URL.";

async function save(file: string | undefined, text: () => string): Promise<void> {
  if (file !== undefined) await writeFile(resolve(file), text());
}
