import { finding, type Finding } from "../diagnostics/finding.js";
import type { Field, TableResource } from "../model/resource.js";
import { atOption } from "./at.js";

/** A mask is on a column that clients read, of a type that it has a form for, and never on what rows are told apart by. */
export function checkMasks(resource: TableResource): Finding[] {
  return resource.fields.flatMap((field): Finding[] => {
    const { name: column, mask, isReadable } = field;
    if (mask === undefined) return [];
    const at = atOption(resource, "masking", column);
    const what = purposeOf(field, resource);
    const isUnfit = field.type.kind !== "text" && mask.type !== "redact" && mask.type !== "custom";
    return [
      ...(isReadable ? [] : [finding("mask-hidden-column", at, { column })]),
      ...(what === undefined ? [] : [finding("mask-key-column", at, { column, what })]),
      ...(isUnfit ? [finding("mask-type-unfit", at, { column, type: mask.type })] : []),
    ];
  });
}

/** What needs to be bare: URLs and cursors carry the key, and the scope says whose a row is. */
function purposeOf({ name, isKey }: Field, { firewall }: TableResource): string | undefined {
  if (isKey) return "the primary key, or a part of it";
  const isScope = firewall.kind === "rows" && firewall.scopes.some(({ column }) => column === name);
  return isScope ? "what the firewall tests" : undefined;
}
