import type { Rule } from "@quickback/policy";
import type { Field, TableResource } from "../../model/resource.js";
import { call, code, member, object, type Code } from "../../print/code.js";
import { server } from "../server-symbols.js";
import { printRule, type RuleTable } from "./access.js";
import type { Names } from "./names.js";

/** `{ email: { as: mask.email, unless: role("admin") } }` */
export function printMasks({ fields }: TableResource, names: Names, of: RuleTable): Code | undefined {
  const masked = fields.flatMap((field) => {
    const { name, mask } = field;
    if (mask === undefined) return [];
    return [[name, object({ as: printMask(field, names), unless: printUnless(mask.unless, of) })] as const];
  });
  return masked.length === 0 ? undefined : object(Object.fromEntries(masked), "broken");
}

/** A rule of masks is about callers, the row's owner, or either. */
function printUnless(rule: Rule, of: RuleTable): Code {
  if (rule.kind === "or") return code`${server.any}${call(rule.rules.map((part) => printUnless(part, of)))}`;
  return rule.kind === "compare" ? code`${server.own}(${member(of.table, rule.column)})` : printRule(rule, of);
}

/** The author's own function comes from the definition. */
function printMask({ name, mask }: Field, { definition }: Names): Code {
  const type = member(server.mask, mask?.type ?? "redact");
  return mask?.type === "custom" ? code`${type}(${member(code`${definition}.masking`, name)})` : type;
}
