import { isObject } from "../../document.js";
import type { Both } from "../both.js";
import type { Alternatives } from "./alternatives-in.js";
import { nameOfPointer } from "./component-name.js";
import { finding, type Finding } from "./finding.js";

/** What tells alternatives apart: a discriminator that is gone, or a tag that no longer means its alternative. */
export function compareTags({ before, after }: Both<Alternatives | undefined>): Finding[] {
  const [was, is] = [before?.discriminator, after?.discriminator];
  if (was === undefined || after === undefined) return [];
  if (is?.["propertyName"] !== was["propertyName"]) {
    return [finding("tag-removed", String(was["propertyName"]), String(is?.["propertyName"] ?? ""))];
  }
  const [tags, newTags] = [tagsIn(was["mapping"]), tagsIn(is?.["mapping"])];
  const targets = new Set(after.branches.map(({ value }) => (isObject(value) ? targetOf(value["$ref"]) : undefined)));
  return [...tags]
    .filter(([tag, target]) => newTags.get(tag) !== target && (newTags.has(tag) || targets.has(target)))
    .map(([tag]) => finding("tag-removed", `"${tag}"`));
}

function tagsIn(mapping: unknown): ReadonlyMap<string, string | undefined> {
  return new Map(Object.entries(isObject(mapping) ? mapping : {}).map(([tag, target]) => [tag, targetOf(target)]));
}

/** A mapping names a component or refers to it. */
function targetOf(target: unknown): string | undefined {
  return typeof target === "string" ? (nameOfPointer(target) ?? target) : undefined;
}
