import type { Arguments } from "../command/arguments.js";
import type { Command } from "../command/command.js";
import { Failure, misuse } from "../command/failure.js";
import type { Explanation } from "../explain/explain-request.js";

export const explainCommand: Command = {
  name: "explain",
  summary: "Show what one request comes to: who may, which rows, the SQL and its plan, and missing indexes.",
  operands: ['request ("GET /posts?sort=-createdAt")'],
  options: {
    as: { value: "WHO", summary: "anyone (the default), user:ID, admin:ID, or roles: editor+author:ID." },
    body: { value: "JSON", summary: "What the request sends (default: the document's example)." },
    project: { value: "DIR", summary: "The folder that contains quickback/ (default: this one)." },
    out: { value: "DIR", summary: "Where the output goes (default: build.outputDir of the configuration)." },
    json: { summary: "Print the result as JSON on standard output." },
  },
  async run(input, terminal) {
    const explanation = await explain(input);
    const { printExplanation } = await import("../explain/print-explanation.js");
    const text = input.flags.has("json")
      ? JSON.stringify(explanation, null, 2)
      : printExplanation(explanation, terminal);
    terminal.print(text);
    return 0;
  },
};

async function explain({ values, operands }: Arguments): Promise<Explanation> {
  const [{ build }, { parsePolicy }, { readRequest }, { readCaller }, { explainRequest }] = await Promise.all([
    import("../build/build.js"),
    import("@quickback/policy/report"),
    import("../explain/read-request.js"),
    import("../explain/read-caller.js"),
    import("../explain/explain-request.js"),
  ]);
  // columns hold whole seconds, so that each can be compared with the time
  const caller = readCaller(values.get("as") ?? "anyone", Math.floor(Date.now() / 1000) * 1000);
  const built = await build({ project: values.get("project") ?? ".", out: values.get("out") });
  const file = built.files.find(({ path }) => path === "policy.json");
  if (file === undefined) throw new Failure("The output has no policy.json.");
  const policy = parsePolicy(file.text);
  const request = readRequest(operands[0] ?? "", { policy, basePath: built.project.basePath });
  const body = values.get("body");
  if (body !== undefined && request.method === "GET") throw misuse("GET sends no body.", "Leave --body out.");
  return await explainRequest({ build: built, policy, request, caller, body });
}
