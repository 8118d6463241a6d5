import { beforeAll, describe, expect, test } from "vitest";
import type { ContractReport } from "./report/finding.js";
import { describeFinding } from "./report/text.js";
import { DocumentReader } from "./document.js";
import { askedFor, documentFor } from "./run/asked.js";
import { endpointsOf } from "./run/endpoint.js";
import type { ContractTestOptions } from "./run/options.js";
import { testContract } from "./run/test-contract.js";

/**
 * Tests a server against its OpenAPI document, a test for each operation. The run is one, before the first of them, so
 * that what an operation makes another can read.
 */
export function contractTests(options: ContractTestOptions): void {
  describe("the contract", async () => {
    const document = await documentFor(options);
    const names = askedFor(endpointsOf(new DocumentReader(document)), options).map(({ name }) => name);
    let report: ContractReport | undefined;
    beforeAll(async () => {
      report = await testContract({ ...options, document });
      for (const note of report.notes) console.warn(`not seen  ${note}`);
    }, longest);
    const found = (name: string) => report?.findings.filter(({ operation }) => operation === name) ?? [];
    const said = (name: string) =>
      found(name)
        .map((one) => describeFinding(one, report?.seed ?? 0))
        .join("\n\n");
    for (const name of names) test(name, () => expect(said(name)).toBe(""));
    test("the document", () => expect(said("the document")).toBe(""));
  });
}

/** An hour: how many requests there are is the tester's to say. */
const longest = 3_600_000;
