import { canonical, each } from "../both.js";
import { finding, type Finding } from "./finding.js";
import type { FlatSchemas } from "./flat-schemas.js";
import type { Node } from "./node.js";

/** What stands in for a value that is left out. */
export function compareDefaults(schemas: FlatSchemas): Finding[] {
  const { before, after } = each(schemas, ({ nodes }) => defaultIn(nodes));
  if (before === after) return [];
  if (before === undefined) return [finding("default-added", "", after)];
  return [after === undefined ? finding("default-removed", before) : finding("default-changed", before, after)];
}

function defaultIn(nodes: readonly Node[]): string | undefined {
  const found = nodes.find(({ keywords }) => Object.hasOwn(keywords, "default"));
  return found && canonical(found.keywords["default"]);
}
