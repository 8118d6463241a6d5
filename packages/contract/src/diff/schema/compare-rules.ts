import type { DocumentReader, JsonObject } from "../../document.js";
import { canonical, matched, type Both } from "../both.js";
import { bounds } from "./compare-bounds.js";
import { finding, type Finding } from "./finding.js";
import { isSharedType, type FlatSchemas } from "./flat-schemas.js";
import type { Node } from "./node.js";
import { spelledOut } from "./spelled-out.js";
import type { Type } from "./types.js";
import type { Walk } from "./walk.js";
import { wordKeywords } from "./compare-words.js";

/** Keywords that are compared as they stand: all that no other file here knows. */
export function compareRules(schemas: FlatSchemas, { documents }: Walk): Finding[] {
  const before = rulesOf(schemas.before.nodes, documents.before);
  const after = rulesOf(schemas.after.nodes, documents.after);
  return matched({ before, after }).flatMap(([keyword, rules]) => {
    const type = judged.get(keyword);
    return type === undefined || isSharedType(type, schemas) ? compareRule(keyword, rules) : [];
  });
}

/** The type of which a keyword speaks; the others may speak of any. */
const judged: ReadonlyMap<string, Type> = new Map([
  ["pattern", "string"],
  ["uniqueItems", "array"],
  ["contains", "array"],
  ["propertyNames", "object"],
  ["dependentRequired", "object"],
]);

function compareRule(keyword: string, { before = [], after = [] }: Both<readonly string[] | undefined>): Finding[] {
  const gone = before.filter((rule) => !after.includes(rule));
  const added = after.filter((rule) => !before.includes(rule));
  if (gone.length === 0 && added.length === 0) return [];
  const [was, is] = [gone, added].map((rules) => rules.map((rule) => `${keyword} ${rule}`).join(" and ")) as [
    string,
    string, // of two lists come two texts
  ];
  if (entangled.has(keyword) || (gone.length > 0 && added.length > 0)) return [finding("rule-changed", was, is)];
  return [finding(gone.length > 0 ? "rule-removed" : "rule-added", was, is)];
}

/** More of one of these may mean more or fewer values. */
// prettier-ignore
const entangled = new Set([
  "$ref", "$dynamicRef", "if", "then", "else", "contains", "minContains", "maxContains", "unevaluatedProperties",
  "unevaluatedItems",
]);

function rulesOf(nodes: readonly Node[], reader: DocumentReader): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const { keywords } of nodes) {
    for (const keyword of Object.keys(keywords).filter((name) => isRule(name, keywords))) {
      const rule = canonical(spelledOut(keywords[keyword], reader));
      const known = rules.get(keyword) ?? [];
      if (!known.includes(rule)) rules.set(keyword, [...known, rule]);
    }
  }
  return rules;
}

function isRule(name: string, keywords: JsonObject): boolean {
  if (name.startsWith("x-") || comparedElsewhere.has(name)) return false;
  return !(name === "uniqueItems" && keywords[name] === false);
}

// prettier-ignore
const comparedElsewhere = new Set([
  "type", "nullable", "enum", "const", "properties", "patternProperties", "additionalProperties", "required", "items",
  "prefixItems", "readOnly", "writeOnly", "default", "deprecated", "discriminator", "exclusiveMinimum",
  "exclusiveMaximum", ...Object.keys(bounds), ...wordKeywords,
]);
