import type { JsonObject } from "../../document.js";
import { finding, type Finding } from "./finding.js";
import { isSharedType, type FlatSchemas } from "./flat-schemas.js";
import type { Node } from "./node.js";
import type { Type } from "./types.js";

/** The least and the most of each measure. */
export function compareBounds(schemas: FlatSchemas): Finding[] {
  return Object.entries(bounds)
    .filter(([, { types }]) => types.some((type) => isSharedType(type, schemas)))
    .flatMap(([, bound]) => compareBound(bound, schemas));
}

interface Bound {
  readonly keyword: string;
  /** The keyword that leaves the limit itself out. */
  readonly exclusive?: string;
  readonly isLower: boolean;
  readonly types: readonly Type[];
}

const numeric = ["integer", "fraction"] as const;

export const bounds = {
  minimum: { keyword: "minimum", exclusive: "exclusiveMinimum", isLower: true, types: numeric },
  maximum: { keyword: "maximum", exclusive: "exclusiveMaximum", isLower: false, types: numeric },
  minLength: { keyword: "minLength", isLower: true, types: ["string"] },
  maxLength: { keyword: "maxLength", isLower: false, types: ["string"] },
  minItems: { keyword: "minItems", isLower: true, types: ["array"] },
  maxItems: { keyword: "maxItems", isLower: false, types: ["array"] },
  minProperties: { keyword: "minProperties", isLower: true, types: ["object"] },
  maxProperties: { keyword: "maxProperties", isLower: false, types: ["object"] },
} satisfies Record<string, Bound>;

function compareBound(bound: Bound, { before, after }: FlatSchemas): Finding[] {
  const [was, is] = [strictest(bound, before.nodes), strictest(bound, after.nodes)];
  const order = compareLimits(is, was, bound);
  if (order === 0) return [];
  return [finding(order > 0 ? "bound-tightened" : "bound-loosened", words(was), words(is))];
}

interface Limit {
  readonly keyword: string;
  readonly value: number;
  readonly isExclusive: boolean;
}

/** Of several limits the one that rules the most out. */
function strictest(bound: Bound, nodes: readonly Node[]): Limit | undefined {
  const limits = nodes.flatMap(({ keywords }) => limitsIn(keywords, bound));
  return limits.toSorted((a, b) => compareLimits(b, a, bound))[0];
}

/** Above 0 where the first limit rules more out than the second. */
function compareLimits(one: Limit | undefined, other: Limit | undefined, { isLower }: Bound): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  const byValue = isLower ? one.value - other.value : other.value - one.value;
  return byValue || Number(one.isExclusive) - Number(other.isExclusive);
}

function limitsIn(keywords: JsonObject, { keyword, exclusive, isLower }: Bound): Limit[] {
  const value = keywords[keyword];
  const other = exclusive === undefined ? undefined : keywords[exclusive];
  const isCount = exclusive === undefined;
  const limits: Limit[] = [];
  // OpenAPI 3.0 says `exclusiveMinimum: true` beside the limit; a least count of 0 says nothing.
  if (typeof value === "number" && !(isCount && isLower && value === 0))
    limits.push({ keyword, value, isExclusive: other === true });
  if (typeof other === "number" && exclusive !== undefined)
    limits.push({ keyword: exclusive, value: other, isExclusive: true });
  return limits;
}

function words(limit: Limit | undefined): string {
  return limit === undefined ? "" : `${limit.keyword} ${limit.value}`;
}
