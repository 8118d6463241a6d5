import { isPublic, possibleTogether, type Decision } from "@quickback/policy";
import type { Beside } from "../operations/admit.js";
import type { ProblemCode } from "../problem/codes.js";
import type { PutOperation } from "../resource/operation.js";

/** What can come of a put beside what its body and its constraints are refused for. */
export function putOutcomes(operation: PutOperation, around: Pick<Beside, "read" | "readTest">): ProblemCode[] {
  const { create, update, resource } = operation;
  const rules = [create, update, around.read];
  const rights = possibleTogether([...rules, resource.firewall]).map(({ isSignedIn, decisions }): Rights => {
    const [making, changing, reading] = rules.map((rule, index) => {
      return (isSignedIn || isPublic(rule) ? decisions[index] : undefined) ?? "deny";
    });
    const isWhole = around.readTest === undefined && reading === "allow" && decisions[3] === "allow";
    return {
      isSignedIn,
      mayCreate: making === "allow",
      update: changing ?? "deny",
      isWhole,
      reads: reading !== "deny",
    };
  });
  return ["PRECONDITION_FAILED", ...rights.flatMap((right) => codesOf(right, operation))];
}

/** One kind of caller. */
interface Rights {
  readonly isSignedIn: boolean;
  readonly mayCreate: boolean;
  readonly update: Decision["kind"];
  /** Whether such a caller can read any record, and whether every one. */
  readonly reads: boolean;
  readonly isWhole: boolean;
}

function codesOf(right: Rights, { accept, replaces, resource }: PutOperation): ProblemCode[] {
  const { isSignedIn, mayCreate, update, reads, isWhole } = right;
  if (!mayCreate && update === "deny") return [];
  const isKept = Object.keys(accept.shape).some((field) => !replaces.includes(field));
  const isHidden = resource.firewall.kind !== "anyone" || resource.references.length > 0;
  const isLeft = !mayCreate || update !== "allow" || isKept || isHidden;
  const found = new Set<ProblemCode>();
  if (!mayCreate) found.add("NOT_FOUND");
  if (mayCreate && isLeft && !isWhole) found.add("UNIQUE_VIOLATION");
  if (isLeft && (update !== "deny" || isWhole)) found.add("CONFLICT");
  if (reads && update === "rows") found.add("ACCESS_CONDITION_FAILED");
  if (reads && update !== "deny" && isKept) found.add("GUARD_FIELD_IMMUTABLE");
  // the record that is there is not theirs to change, or one that is new not theirs to make
  if (isSignedIn && (mayCreate ? reads && update === "deny" : update !== "deny")) found.add("ACCESS_ROLE_REQUIRED");
  return [...found];
}
