import type { DocumentReader, Place } from "../../document.js";
import { each } from "../both.js";
import { compareAlternatives } from "./compare-alternatives.js";
import { compareAccess } from "./compare-access.js";
import { compareBounds } from "./compare-bounds.js";
import { compareDefaults } from "./compare-defaults.js";
import { compareItems } from "./compare-items.js";
import { compareObjects } from "./compare-objects.js";
import { compareRules } from "./compare-rules.js";
import { compareTypes } from "./compare-types.js";
import { compareWords } from "./compare-words.js";
import { componentName } from "./component-name.js";
import type { Finding } from "./finding.js";
import { flatten, type Flat } from "./node.js";
import type { FlatSchemas } from "./flat-schemas.js";
import type { Schemas, Walk } from "./walk.js";

/**
 * Every difference between two schemas, in whichever way they are written. What is told as widened or narrowed is so for
 * each keyword alone; keywords of which that can't be said make what they look at unsure.
 */
export function compareSchemas({ before, after }: Schemas, walk: Walk): Finding[] {
  const { documents } = walk;
  const component = sharedName({ before, after }, walk);
  const flat = { before: flatten(before, documents.before), after: flatten(after, documents.after) };
  return compareFlat(flat, walk).map((one) =>
    component === undefined || one.component !== undefined ? one : { ...one, component },
  );
}

/** The same, for schemas that are flat already. */
export function compareFlat(schemas: FlatSchemas, outer: Walk): Finding[] {
  const walk = { ...outer, isUnsure: outer.isUnsure || looksAround(schemas) };
  const { before, after } = each(schemas, keyOf);
  const key = `${walk.isUnsure} ${before} ${after}`;
  const known = walk.known.get(key) ?? [];
  if (walk.known.has(key)) return [...known];
  walk.known.set(key, []);
  const found = compareKeywords(schemas, walk).map((one) => (walk.isUnsure ? { ...one, isUnsure: true } : one));
  walk.known.set(key, found);
  return found;
}

function compareKeywords(schemas: FlatSchemas, walk: Walk): Finding[] {
  const { before, after } = each(schemas, ({ alternatives }) => alternatives.length > 0);
  if (before !== after) return compareAlternatives(schemas, walk);
  const types = compareTypes(schemas);
  if (types.some(({ kind }) => kind === "type-changed")) return types;
  return [
    ...types,
    ...compareBounds(schemas),
    ...compareRules(schemas, walk),
    ...compareObjects(schemas, walk),
    ...compareItems(schemas, walk),
    ...compareAlternatives(schemas, walk),
    ...compareAccess(schemas),
    ...compareDefaults(schemas),
    ...compareWords(schemas),
  ];
}

function keyOf({ nodes, alternatives }: Flat): string {
  return [...nodes, ...alternatives].map(({ pointer }) => pointer).join(" ");
}

/** Keywords that look at what other keywords have said. */
function looksAround({ before, after }: FlatSchemas): boolean {
  return [...before.nodes, ...after.nodes].some(
    ({ keywords }) => "unevaluatedProperties" in keywords || "unevaluatedItems" in keywords,
  );
}

/** The name of the component that both are, if it is the same. */
function sharedName({ before, after }: Schemas, { documents }: Walk): string | undefined {
  const name = nameOf(before, documents.before);
  return name === nameOf(after, documents.after) ? name : undefined;
}

function nameOf([place, ...others]: readonly Place[], reader: DocumentReader): string | undefined {
  return place === undefined || others.length > 0 ? undefined : componentName(place, reader);
}
