import { requireSignIn, type Rule } from "@quickback/policy";
import type { TableFacts } from "../load/table-facts.js";
import { recordCondition } from "./condition.js";
import { entryOf, list, object, text, type Given, type Reader } from "./reader.js";
import { roleNames, type Roles } from "./roles.js";

/** Who may use an operation on one record. */
export interface Access {
  readonly access: Rule;
  /** The author's function decides about the record: the rule is about the caller alone. */
  readonly isCustom: boolean;
}

/** Stands for a rule that could not be read: it has been reported, so nothing will be printed. */
const unreadable: Rule = { kind: "nobody" };

/** A rule that has to hold without a row to look at. */
export function callerRule(roles: Roles): Reader<Rule> {
  return topRule({ roles, table: undefined });
}

/** A rule about the caller and the rows of a table. */
export function accessRule(roles: Roles, table: TableFacts): Reader<Rule> {
  return topRule({ roles, table });
}

/** The same, or a function of the author's. */
export function recordAccess(roles: Roles, table: TableFacts | undefined): Reader<Access> {
  const read = topRule({ roles, table });
  return (given) => {
    if (typeof given.value === "function") return { access: { kind: "signedIn" }, isCustom: true };
    return { access: read(given) ?? unreadable, isCustom: false };
  };
}

/** What a rule can speak of. */
interface Subject {
  readonly roles: Roles;
  /** `undefined` where there is no row yet. */
  readonly table: TableFacts | undefined;
}

function topRule(subject: Subject): Reader<Rule> {
  return (given) => {
    const { value, path, report } = given;
    if (typeof value === "function") report("access-function", path, { key: path.join(".") });
    else if (value === undefined) report("access-missing", path.slice(0, -1), { key: path.join(".") });
    else return requireSignIn(readRule(subject, true)(given) ?? unreadable);
    return unreadable;
  };
}

/** Every key of one object has to hold. `asksForRole`: under a `not`, nobody holds a role by being an admin. */
function readRule(subject: Subject, asksForRole: boolean): Reader<Rule> {
  const inside: Reader<Rule> = (given) => readRule(subject, asksForRole)(given);
  const roles = roleNames(subject.roles, asksForRole);
  const readKeys = object(
    {
      roles,
      userRole: list(text, 'a list of roles, as in ["admin"]'),
      record: subject.table === undefined ? noRecord : recordCondition(subject.table),
      or: several("or", inside),
      and: several("and", inside),
      not: (given) => opposite(readRule(subject, false)(given)),
    },
    'a rule, as in { roles: ["admin"] }',
  );
  return (given) => {
    const said = readKeys(given);
    if (said === undefined) return undefined;
    const written = Object.keys(given.value ?? {});
    if (written.length === 0) given.report("access-empty", given.path, {});
    const { userRole, ...rules } = said;
    const all = { ...rules, userRole: userRole && ofUserRole(userRole, entryOf(given, "userRole")) };
    const isWhole = keyOrder.filter((key) => all[key] !== undefined).length === written.length;
    return written.length > 0 && isWhole
      ? joined(
          "and",
          keyOrder.flatMap((key) => all[key] ?? []),
        )
      : undefined;
  };
}

const keyOrder = ["roles", "userRole", "record", "and", "or", "not"] as const;

function ofUserRole(names: readonly string[], { path, report }: Given): Rule | undefined {
  const [first, ...others] = names;
  if (first !== undefined) return { kind: "userRole", anyOf: [first, ...others] };
  report("roles-empty", path, {});
  return undefined;
}

function several(kind: "and" | "or", read: Reader<Rule>): Reader<Rule> {
  const readAll = list(read, "a list of rules");
  return (given) => {
    const rules = readAll(given);
    if (Array.isArray(given.value) && given.value.length === 0) given.report("access-empty", given.path, {});
    const isWhole =
      rules !== undefined && rules.length > 0 && Array.isArray(given.value) && rules.length === given.value.length;
    return isWhole ? joined(kind, rules) : undefined;
  };
}

function joined(kind: "and" | "or", rules: readonly Rule[]): Rule {
  const [first, ...others] = rules;
  return first !== undefined && others.length === 0 ? first : { kind, rules };
}

function opposite(rule: Rule | undefined): Rule | undefined {
  return rule && { kind: "not", rule };
}

function noRecord({ value, path, report }: Given): Rule[] | undefined {
  if (value !== undefined) report("access-record", path, { key: path.join(".") });
  return undefined;
}
