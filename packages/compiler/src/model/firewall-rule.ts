import type { Rule } from "@quickback/policy";
import type { Firewall, OwnerScope, Scope } from "./resource.js";

/** Which rows exist, as a rule. */
export function firewallRule(firewall: Firewall): Rule {
  if (firewall.kind === "everyRow") return { kind: "anyone" };
  const [first, ...others] = firewall.scopes.map(scopeRule);
  return first !== undefined && others.length === 0 ? first : { kind: "and", rules: firewall.scopes.map(scopeRule) };
}

function scopeRule(scope: Scope): Rule {
  return scope.kind === "owner" ? ownerRule(scope) : { kind: "isNull", column: scope.column };
}

function ownerRule({ column, mode, except }: OwnerScope): Rule {
  const operand = { kind: "context", path: "userId" } as const;
  const isMine: Rule = { kind: "compare", column, operator: "equals", operand };
  const others: Rule[] = mode === "optional" ? [{ kind: "isNull", column }] : [];
  const rules = [isMine, ...others, ...(except === undefined ? [] : [except])];
  return rules.length === 1 ? isMine : { kind: "or", rules };
}
