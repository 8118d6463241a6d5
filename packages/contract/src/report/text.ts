import type { ContractFinding, ContractReport } from "./finding.js";

/** A report for the terminal: each finding, what was not seen, and a line that says it all. */
export function describeReport(report: ContractReport): string {
  const { findings, notes, seed } = report;
  return [
    ...findings.map((one) => `${describeFinding(one, seed)}\n`),
    ...notes.map((one) => `not seen  ${one}`),
    closingLine(report),
  ].join("\n");
}

/** `10,000 requests, 37 operations, 0 findings (seed 1234)` */
export function closingLine({ requests, operations, findings, seed }: ContractReport): string {
  const counts = [
    counted(requests, "request"),
    counted(operations.length, "operation"),
    counted(findings.length, "finding"),
  ];
  return `${counts.join(", ")} (seed ${seed})`;
}

export function describeFinding(
  { operation, kind, place, message, curl, count }: ContractFinding,
  seed: number,
): string {
  return [
    `${operation}  ${kind}${place === "" ? "" : ` at ${place}`}${count > 1 ? ` (${count} times)` : ""}`,
    `  ${message}`,
    ...(curl === "" ? [] : [`  ${curl}`]),
    `  seed ${seed}`,
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
