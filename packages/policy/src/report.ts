export {
  readOperation,
  recordColumns,
  type ColumnPolicy,
  type GivesPolicy,
  type MaskPolicy,
  type OperationKind,
  type OperationPolicy,
  type Policy,
  type RelationPolicy,
  type ResourcePolicy,
  type SystemAccess,
  type UncheckedReference,
  type UpsertPolicy,
} from "./policy/policy.js";
export { halvesOf } from "./policy/halves.js";
export { publicPolicy } from "./policy/public-policy.js";
export { parsePolicy } from "./policy/parse-policy.js";
export { printPolicy } from "./policy/print-policy.js";
export { rolesIn } from "./possible-decisions.js";
export { rulesOf } from "./table/space.js";
export { decisionTable, type TableCell } from "./table/decision-table.js";
export { comesAlong, type Joint } from "./table/comes-along.js";
export { decide, isAboutRows, shownAs, type Shown, type Verdict } from "./table/decide.js";
export { callersFor, inclusionsOf, rowCasesOf, type Inclusion } from "./table/inclusions.js";
export { nobodySignedIn, now, userIds, type Caller } from "./table/callers.js";
export type { RowCase } from "./table/rows.js";
export { tellsOfUnseen, type Constraint } from "./disclosure/tells-of-unseen.js";
export { partsByCaller } from "./sharing/parts-by-caller.js";
export { describePolicy } from "./words/describe-policy.js";
export { comparePolicies, type Change } from "./diff/compare-policies.js";
export { listed } from "./words/listed.js";
