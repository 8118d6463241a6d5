import { isPublic, possibleDecisions, type Rule } from "@quickback/policy";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { dependsOnCaller, type Beside } from "../operations/admit.js";
import { takesKeys } from "../idempotency/takes-keys.js";
import { codes, codesOf, isProblemCode, type ProblemCode, type ProblemStatus } from "../problem/codes.js";
import { putOutcomes } from "./put-outcomes.js";
import { uniqueColumns } from "./unique-columns.js";
import type { ResourceDefinition, Stamp, Writing } from "../resource/definition.js";
import type { Route } from "../resource/routes.js";
import type {
  ActionOperation,
  BatchOperation,
  CreateOperation,
  Operation,
  Transition,
  PutOperation,
  UpdateOperation,
} from "../resource/operation.js";

/** What the outcomes of an operation depend on beside it. */
export interface Surroundings extends Beside {
  readonly tables: readonly SQLiteTable[];
  /** Whether callers are limited. */
  readonly isLimited: boolean;
  /** Whether requests may have keys. */
  readonly keepsKeys: boolean;
}

type Keeping = Pick<Surroundings, "keepsKeys">;

/** The problems that an operation can answer with: what the document lists for it, no more and no fewer. */
export function outcomesOf({ method, operation }: Route, around: Surroundings): ReadonlySet<ProblemCode> {
  const isAsked = readsCredentials(operation, around);
  const origin: ProblemCode[] = method !== "GET" && isAsked ? ["CSRF_ORIGIN"] : [];
  const admission = isAsked ? admissionOutcomes(operation) : [];
  const keyed = takesKeyOf(operation, around) ? keyOutcomes[operation.kind] : [];
  const own = [...admission, ...ownOutcomes(operation, around), ...(keyed ?? [])];
  const limited: ProblemCode[] = around.isLimited ? ["RATE_LIMITED"] : [];
  return new Set([...own, ...origin, ...limited, "UNKNOWN_PARAMETER", "INTERNAL", "UNAVAILABLE"]);
}

/** Whether credentials are looked at: of requests with a key, where nothing else depends on who asks. */
export function readsCredentials(operation: Operation, around: Beside & Keeping): boolean {
  return !isPublic(operation.allow) || takesKeyOf(operation, around) || dependsOnCaller(operation, around);
}

/** Whether those callers of an operation who have signed in may send a key. */
export function takesKeyOf(operation: Operation, { keepsKeys }: Keeping): boolean {
  return keepsKeys && takesKeys(operation);
}

const keyOutcomes: Partial<Record<Operation["kind"], readonly ProblemCode[]>> = {
  batch: ["IDEMPOTENCY_KEY_REUSED", "CONFLICT"],
  create: ["IDEMPOTENCY_KEY_REUSED", "CONFLICT"], // what it made may be gone before its answer was kept
  action: ["VALIDATION_ERROR", "IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_IN_PROGRESS"],
};

/** The same by status, in the order of the statuses. */
export function byStatus(outcomes: ReadonlySet<ProblemCode>): [ProblemStatus, ProblemCode[]][] {
  const statuses = [...new Set([...outcomes].map((code) => codes[code].status))].toSorted((a, b) => a - b);
  return statuses.map((status) => [status, codesOf(status).filter((code) => outcomes.has(code))]);
}

function admissionOutcomes(operation: Operation): ProblemCode[] {
  const { allow } = operation;
  const found: ProblemCode[] = ["AUTH_INVALID_TOKEN"];
  const parts = operation.kind === "put" ? [operation.create, operation.update] : [allow];
  if (!parts.every(isPublic) || needsOwner(operation)) found.push("AUTH_MISSING");
  if (possibleDecisions(allow).has("deny")) found.push("ACCESS_ROLE_REQUIRED");
  return found;
}

/** Whether the record names its user in a column that cannot be empty: then nobody may not write it. */
function needsOwner(operation: Operation): boolean {
  if (operation.kind === "batch") return needsOwner(operation.of);
  const { kind } = operation;
  if (kind === "action") return true; // its `db` may write such a record
  if (kind === "put") return writingsOf(operation).some((writing) => stampsOwner(operation.resource, writing));
  if (kind !== "create" && kind !== "update" && kind !== "delete") return false;
  return stampsOwner(operation.resource, kind);
}

function stampsOwner({ columns, stamps }: ResourceDefinition, writing: Writing): boolean {
  return Object.entries(stamps[writing]).some(([key, stamp]) => stamp === "userId" && columns[key]?.notNull === true);
}

type Write = CreateOperation | UpdateOperation | PutOperation;

/** What statements a write can come to. */
function writingsOf({ kind }: Write): readonly Writing[] {
  return kind === "put" ? ["create", "update"] : [kind];
}

const body: readonly ProblemCode[] = [
  "VALIDATION_ERROR",
  "INVALID_JSON",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
];

function ownOutcomes(operation: Operation, around: Surroundings): readonly ProblemCode[] {
  switch (operation.kind) {
    case "list":
      return ["VALIDATION_ERROR", "INVALID_CURSOR"];
    case "get":
      return operation.include.length === 0 ? ["NOT_FOUND"] : ["NOT_FOUND", "VALIDATION_ERROR"];
    case "create":
      return [...body, ...guardOutcomes(operation), ...constraintOutcomes(operation)];
    case "update":
      return [
        ...body,
        ...guardOutcomes(operation),
        ...constraintOutcomes(operation),
        ...missOutcomes(operation),
        ...tagOutcomes(around),
      ];
    case "put":
      return [
        ...body,
        ...guardOutcomes(operation),
        ...constraintOutcomes(operation),
        ...putOutcomes(operation, around),
      ];
    case "delete":
      return [...missOutcomes(operation), ...tagOutcomes(around), ...referenceOutcomes(operation, around.tables)];
    case "batch":
      return [...batchOutcomes(operation, around), "BATCH_SIZE_EXCEEDED"];
    case "action":
      return actionOutcomes(operation, around);
    default:
      return operation satisfies never;
  }
}

/** Those of its records, none of which is meant by a tag. */
function batchOutcomes({ of }: BatchOperation, around: Surroundings): readonly ProblemCode[] {
  return [...body, ...ownOutcomes(of, around)].filter((code) => code !== "PRECONDITION_FAILED");
}

/** What one record of a batch can meet where each is for itself: the request as a whole has been let in and read. */
export function recordOutcomes({ of }: BatchOperation, around: Surroundings): ReadonlySet<ProblemCode> {
  const own = ownOutcomes(of, around).filter((code) => !ofRequest.has(code) && codes[code].layer !== "guards");
  const owner: ProblemCode[] = isPublic(of.allow) && needsOwner(of) ? ["AUTH_MISSING"] : [];
  return new Set([...own, ...owner, "INTERNAL"]);
}

/** Of `VALIDATION_ERROR`, what the database's checks refuse is left to each record. */
const ofRequest: ReadonlySet<ProblemCode> = new Set([
  "INVALID_JSON",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "PRECONDITION_FAILED",
]);

function guardOutcomes({ kind, resource, accept }: Write): ProblemCode[] {
  const { system, immutable, protected: guarded } = resource.guards;
  const refused = Object.keys(resource.readable).filter((field) => !Object.hasOwn(accept.shape, field));
  return refused.map((field) => {
    if (system.has(field)) return "GUARD_SYSTEM_MANAGED";
    if (guarded.has(field)) return "GUARD_FIELD_PROTECTED";
    if (kind !== "update") return "GUARD_FIELD_NOT_CREATEABLE";
    return immutable.has(field) ? "GUARD_FIELD_IMMUTABLE" : "GUARD_FIELD_NOT_UPDATABLE";
  });
}

function constraintOutcomes(operation: Write): ProblemCode[] {
  const { table, references, columns } = operation.resource;
  const written = writtenColumns(operation);
  const refers = getTableConfig(table).foreignKeys.some((key) => {
    return key.reference().columns.some(({ name }) => written.has(name));
  });
  const unique = uniqueColumns(table).some((columns) => columns.some((name) => written.has(name)));
  const isTested = references.some((key) => key.columns.some(([own]) => written.has(columns[own]?.name)));
  return [
    ...(unique ? ["UNIQUE_VIOLATION" as const] : []),
    ...(refers ? ["REFERENCE_NOT_FOUND" as const] : []),
    ...(isTested ? ["CONFLICT" as const] : []), // what it refers to may come to be readable meanwhile
  ];
}

/** The columns, by their names in SQL, into which client or server write what another row may hold: not new ids. */
function writtenColumns(operation: Write): ReadonlySet<string | undefined> {
  const { resource, accept, kind } = operation;
  const stamps = writingsOf(operation).flatMap((writing) => Object.entries(resource.stamps[writing]));
  const stamped = stamps.flatMap(([key, stamp]) => (isNewId(stamp) ? [] : [key]));
  const preset = kind === "update" ? [] : Object.keys(operation.defaults);
  const sent = Object.keys(accept.shape).filter(
    (name) => kind !== "update" || !resource.keys.some((key) => key.name === name),
  );
  const keys = [...sent, ...preset, ...stamped];
  return new Set(keys.map((key) => resource.columns[key]?.name));
}

function isNewId(stamp: Stamp): boolean {
  return stamp === "uuid" || typeof stamp === "function";
}

function missOutcomes(operation: Operation): ProblemCode[] {
  return isConditional(operation) ? ["NOT_FOUND", "CONFLICT", "ACCESS_CONDITION_FAILED"] : ["NOT_FOUND", "CONFLICT"];
}

/** A record that nobody reads has no tag, whatever `If-Match` says. */
function tagOutcomes({ read }: Surroundings): ProblemCode[] {
  return read.kind === "nobody" ? [] : ["PRECONDITION_FAILED"];
}

/** Whether a rule can leave a caller some rows and not others. */
function isConditional(operation: Operation): boolean {
  const { allow } = operation;
  return possibleDecisions(allow).has("rows") || ("test" in operation && operation.test !== undefined);
}

/** Whether rows of other tables stand in the way of deleting one. */
function referenceOutcomes(operation: Operation & { kind: "delete" }, tables: readonly SQLiteTable[]): ProblemCode[] {
  if (operation.mark !== undefined) return [];
  const keys = tables.flatMap((table) => getTableConfig(table).foreignKeys);
  const pointing = keys.filter((key) => key.reference().foreignTable === operation.resource.table);
  return pointing.some(({ onDelete }) => onDelete !== "cascade" && onDelete !== "set null") ? ["REFERENCED"] : [];
}

function actionOutcomes(operation: ActionOperation, { read }: Surroundings): ProblemCode[] {
  const { run, onRecord, transition } = operation;
  const misses = isConditional(operation) ? missOutcomes(operation) : ["NOT_FOUND" as const];
  // a row that passes rule and firewall, and was not changed, is not in the state that the transition starts from
  const ofRecord = transition === undefined ? misses : misses.filter((code) => code !== "CONFLICT");
  return [
    ...(run.input === undefined ? [] : body),
    ...(onRecord ? ofRecord : []),
    ...(transition === undefined ? [] : transitionOutcomes(operation, transition, read)),
    ...Object.keys(run.errors ?? {}).filter(isProblemCode),
  ];
}

function transitionOutcomes({ resource }: ActionOperation, { column }: Transition, read: Rule): ProblemCode[] {
  const name = resource?.columns[column]?.name;
  const isUnique =
    resource !== undefined && uniqueColumns(resource.table).some((set) => set.some((one) => one === name));
  return [
    ...(read.kind === "nobody" ? [] : ["TRANSITION_LOST" as const]),
    ...(isUnique ? ["UNIQUE_VIOLATION" as const] : []),
  ];
}
