import { isObject, type Place } from "../../document.js";
import { each } from "../both.js";
import { compareSchemas } from "./compare-schemas.js";
import { inside, type Finding } from "./finding.js";
import { isSharedType, type FlatSchemas } from "./flat-schemas.js";
import { placeIn, type Flat, type Node } from "./node.js";
import type { Walk } from "./walk.js";

/** The items of a list, those that have a place of their own first. */
export function compareItems(schemas: FlatSchemas, walk: Walk): Finding[] {
  if (!isSharedType("array", schemas)) return [];
  const { before, after } = each(schemas, ({ nodes }) => Math.max(0, ...nodes.map((node) => tupleIn(node).length)));
  const indices = Array.from({ length: Math.max(before, after) }, (_, index) => index);
  return [...indices, undefined].flatMap((index) => {
    const items = each(schemas, (flat) => itemsAt(flat, index));
    return inside(`[${index ?? ""}]`, compareSchemas(items, walk));
  });
}

/** What holds of the item at an index; without one, of those beyond all tuples. */
function itemsAt({ nodes }: Flat, index: number | undefined): readonly Place[] {
  return nodes.flatMap((node) => {
    const own = index === undefined ? undefined : tupleIn(node)[index];
    return own ?? restOf(node) ?? [];
  });
}

/** `prefixItems`, or a list under `items`, as drafts before 2020-12 say it. */
function tupleIn(node: Node): Place[] {
  const keyword = Array.isArray(node.keywords["items"]) ? "items" : "prefixItems";
  const items: unknown = node.keywords[keyword];
  return Array.isArray(items) ? items.flatMap((_, index) => placeIn(node, keyword, String(index)) ?? []) : [];
}

function restOf(node: Node): Place | undefined {
  const { items } = node.keywords;
  return isObject(items) || typeof items === "boolean" ? placeIn(node, "items") : undefined;
}
