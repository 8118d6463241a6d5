import { each } from "../both.js";
import { compareField } from "./compare-field.js";
import { compareSchemas } from "./compare-schemas.js";
import { fieldsOf, type Fields } from "./fields.js";
import { finding, inside, type Finding } from "./finding.js";
import { isSharedType, type FlatSchemas } from "./flat-schemas.js";
import type { Walk } from "./walk.js";

/** The members of an object, named and not. */
export function compareObjects(schemas: FlatSchemas, walk: Walk): Finding[] {
  if (!isSharedType("object", schemas)) return [];
  const before = fieldsOf(schemas.before.nodes, walk.documents.before);
  const after = fieldsOf(schemas.after.nodes, walk.documents.after);
  const names = new Set([before, after].flatMap(({ names, required }) => [...names, ...required]));
  return [
    ...[...names].flatMap((name) => compareField(name, { before, after }, walk)),
    ...compareRest(before, after, walk),
    ...comparePatterns(before, after, walk),
  ];
}

function compareRest(before: Fields, after: Fields, walk: Walk): Finding[] {
  if (before.rest === "closed") return after.rest === "closed" ? [] : [finding("object-opened")];
  if (after.rest === "closed") return [finding(before.rest === "untold" ? "object-closed" : "dictionary-removed")];
  return inside(
    "*",
    compareSchemas(
      each({ before, after }, (fields) => fields.schemasOfRest),
      walk,
    ),
  );
}

function comparePatterns(before: Fields, after: Fields, walk: Walk): Finding[] {
  const [was, is] = [before, after].map(({ patterns }) => [...patterns].toSorted().join(" ")) as [string, string]; // of two
  if (was !== is) return [finding("rule-changed", `patternProperties ${was}`, `patternProperties ${is}`)];
  return [...before.patterns].flatMap((pattern) => {
    const schemas = each({ before, after }, (fields) => fields.schemasOfPattern(pattern));
    return inside(`/${pattern}/`, compareSchemas(schemas, walk));
  });
}
