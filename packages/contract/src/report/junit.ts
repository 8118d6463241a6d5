import type { ContractFinding, ContractReport } from "./finding.js";
import { describeFinding } from "./text.js";

/** A report as JUnit XML: a test case for each operation, a failure for each finding. */
export function junitOf(report: ContractReport): string {
  const { operations, findings, seed } = report;
  const names = new Set(operations.map(({ name }) => name));
  const others = [...new Set(findings.map(({ operation }) => operation))].filter((name) => !names.has(name));
  const cases = [...operations, ...others.map((name) => ({ name, milliseconds: 0 }))];
  const failing = cases.filter(({ name }) => findings.some(({ operation }) => operation === name));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract" tests="${cases.length}" failures="${failing.length}">`,
    `  <testsuite name="contract" tests="${cases.length}" failures="${failing.length}" errors="0">`,
    `    <properties><property name="seed" value="${seed}"/></properties>`,
    ...cases.flatMap(({ name, milliseconds }) =>
      caseOf(
        { name, milliseconds },
        findings.filter(({ operation }) => operation === name),
        seed,
      ),
    ),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function caseOf(
  { name, milliseconds }: { readonly name: string; readonly milliseconds: number },
  findings: readonly ContractFinding[],
  seed: number,
): string[] {
  const open = `    <testcase classname="contract" name="${escaped(name)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  if (findings.length === 0) return [`${open}/>`];
  return [
    `${open}>`,
    ...findings.map((one) => {
      const text = escaped(describeFinding(one, seed));
      return `      <failure type="${one.kind}" message="${escaped(one.message)}">${text}</failure>`;
    }),
    "    </testcase>",
  ];
}

/** XML 1.0 has no way to write most control characters, nor halves of pairs. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
