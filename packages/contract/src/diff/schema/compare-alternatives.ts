import type { DocumentReader } from "../../document.js";
import { each, type Both } from "../both.js";
import type { Alternatives } from "./alternatives-in.js";
import { compareTags } from "./compare-tags.js";
import { finding, type Finding } from "./finding.js";
import type { FlatSchemas } from "./flat-schemas.js";
import { areApart } from "./is-apart.js";
import { flatten, type Flat } from "./node.js";
import { pairOptions, type Option } from "./pair-options.js";
import { componentName } from "./component-name.js";
import type { Walk } from "./walk.js";

/** What a value may be one of. */
export function compareAlternatives(schemas: FlatSchemas, walk: Walk): Finding[] {
  const { before, after } = each(schemas, ({ alternatives }) => alternatives);
  const isLifted = before.length === 0 || after.length === 0;
  if (isLifted ? before.length + after.length > 1 : before.length !== after.length) {
    return [finding("rule-changed", countOf(before), countOf(after))];
  }
  if (isLifted) return compareGroup({ before: before[0], after: after[0] }, { schemas, walk });
  return before.flatMap((group, index) => compareGroup({ before: group, after: after[index] }, { walk }));
}

interface Around {
  /** The schemas around the alternatives, where only one of them has any: each alternative then stands for the whole. */
  readonly schemas?: FlatSchemas;
  readonly walk: Walk;
}

function compareGroup(groups: Both<Alternatives | undefined>, { schemas, walk }: Around): Finding[] {
  if (groups.before === undefined && groups.after === undefined) return [];
  const options = {
    before: optionsOf(groups.before, walk.documents.before, schemas?.before),
    after: optionsOf(groups.after, walk.documents.after, schemas?.after),
  };
  const isExclusive = {
    before: isOneAlone(groups.before, options.before, walk.documents.before),
    after: isOneAlone(groups.after, options.after, walk.documents.after),
  };
  const isUnsure = walk.isUnsure || isExclusive.before || isExclusive.after;
  const meaning = each(isExclusive, (is) => (is ? "exactly one alternative" : "any alternative"));
  return [
    ...(isExclusive.before === isExclusive.after ? [] : [finding("rule-changed", meaning.before, meaning.after)]),
    ...pairOptions(options, { ...walk, isUnsure }),
    ...compareTags(groups),
  ];
}

/** Whether `oneOf` may rule out what is of two alternatives; where they are apart it means `anyOf`. */
function isOneAlone(group: Alternatives | undefined, options: readonly Option[], reader: DocumentReader): boolean {
  if (group?.keyword !== "oneOf" || group.discriminator !== undefined) return false;
  const flat = options.map((option) => option.flat);
  return !areApart(flat, reader);
}

function optionsOf(group: Alternatives | undefined, reader: DocumentReader, around?: Flat): Option[] {
  if (group === undefined) return around === undefined ? [] : [{ name: undefined, places: [], flat: around }];
  return group.branches.map((branch) => {
    const flat = flatten([branch], reader);
    const name = componentName(branch, reader);
    if (around === undefined) return { name, places: [branch], flat };
    const others = flat.nodes.filter(({ pointer }) => !around.nodes.some((node) => node.pointer === pointer));
    return { name, places: [], flat: { ...flat, nodes: [...around.nodes, ...others] } };
  });
}

function countOf({ length }: readonly Alternatives[]): string {
  return length === 0 ? "" : `${length} sets of alternatives`;
}
