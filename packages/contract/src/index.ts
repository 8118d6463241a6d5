export { checkDocument, type DocumentFault } from "./check-document.js";
export { compareDocuments, type Change, type ChangeClass } from "./diff/compare-documents.js";
export { contractOf, type Contract } from "./contract.js";
export { examplesOf, type Example } from "./examples.js";
export type { Operation } from "./find-operation.js";
export type { Stage, StagedRow } from "./verify/stage.js";
export type { Verification } from "./verify/findings.js";
export { verify } from "./verify/verify.js";
export { describeViolations, type Violation, type ViolationKind } from "./violation.js";
