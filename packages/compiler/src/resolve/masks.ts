import type { Rule } from "@quickback/policy";
import type { Mask } from "../model/mask.js";
import type { Firewall } from "../model/resource.js";
import type { MaskAnnotation } from "../read/masking.js";
import type { Report } from "../read/reader.js";
import { ownerColumn } from "./system-columns.js";

interface Given {
  readonly firewall: Firewall;
  readonly table: string;
  readonly report: Report;
}

/** Who sees each masked column as it is. */
export function resolveMasks(
  said: ReadonlyMap<string, MaskAnnotation> | undefined,
  given: Given,
): ReadonlyMap<string, Mask> {
  return new Map(
    [...(said ?? [])].map(([column, mask]) => [column, { type: mask.type, unless: unlessOf(column, mask, given) }]),
  );
}

const nobody: Rule = { kind: "nobody" };

function unlessOf(column: string, { roles, orOwner }: MaskAnnotation, { firewall, table, report }: Given): Rule {
  const path = ["masking", column, "show"];
  if (roles?.kind === "anyone") report("mask-of-nobody", [...path, "roles"], { column });
  if (!orOwner) return roles ?? nobody;
  const owner = ownerColumn(firewall);
  if (owner === undefined) {
    report("mask-owner-missing", [...path, "or"], { column, table });
    return nobody;
  }
  const isOwner = ownedBy(owner);
  return roles === undefined ? isOwner : { kind: "or", rules: [roles, isOwner] };
}

function ownedBy(column: string): Rule {
  return { kind: "compare", column, operator: "equals", operand: { kind: "context", path: "userId" } };
}
