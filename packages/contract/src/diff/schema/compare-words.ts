import { canonical, each } from "../both.js";
import { finding, type Finding } from "./finding.js";
import type { FlatSchemas } from "./flat-schemas.js";
import type { Node } from "./node.js";

/** What is said to people, and what no value depends on. */
export function compareWords(schemas: FlatSchemas): Finding[] {
  const words = each(schemas, ({ nodes }) => nodes.map(wordsIn).filter(Boolean).toSorted().join());
  const isDeprecated = each(schemas, ({ nodes }) => nodes.some(({ keywords }) => keywords["deprecated"] === true));
  return [
    ...(words.before === words.after ? [] : [finding("value-reworded")]),
    ...(isDeprecated.before === isDeprecated.after
      ? []
      : [finding("value-deprecated", "", isDeprecated.after ? "deprecated" : "no longer deprecated")]),
  ];
}

export const wordKeywords = ["title", "description", "example", "examples", "externalDocs", "xml", "$comment"] as const;

function wordsIn({ keywords }: Node): string {
  const told = Object.entries(keywords).filter(([name]) => name.startsWith("x-") || isWord(name));
  return told.length === 0 ? "" : canonical(Object.fromEntries(told));
}

function isWord(name: string): boolean {
  return wordKeywords.some((keyword) => keyword === name);
}
