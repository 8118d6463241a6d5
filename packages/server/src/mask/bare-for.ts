import type { Rule } from "@quickback/policy";

const nobody: Rule = { kind: "nobody" };
const anyone: Rule = { kind: "anyone" };

/**
 * Who sees a column as it is in every row, whichever it is: the callers for whom `evaluate` gives `allow`. What is about
 * the row, such as its owner, is left out.
 */
export function bareForAll(unless: Rule): Rule {
  return whereIs(true, unless);
}

function whereIs(truth: boolean, rule: Rule): Rule {
  switch (rule.kind) {
    case "compare":
    case "isNull":
      return nobody;
    case "not":
      return whereIs(!truth, rule.rule);
    case "and":
    case "or":
      return joined(
        truth === (rule.kind === "and") ? "and" : "or",
        rule.rules.map((part) => whereIs(truth, part)),
      );
    case "nobody":
      return truth ? nobody : anyone;
    default:
      return truth ? rule : { kind: "not", rule };
  }
}

function joined(kind: "and" | "or", parts: readonly Rule[]): Rule {
  if (kind === "and" && parts.some((part) => part.kind === "nobody")) return nobody;
  const rules = kind === "or" ? parts.filter((part) => part.kind !== "nobody") : parts;
  const [first = kind === "and" ? anyone : nobody, ...others] = rules;
  return others.length === 0 ? first : { kind, rules };
}
