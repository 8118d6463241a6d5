import type { Rule } from "@quickback/policy";
import { nearest } from "@quickback/policy";
import { entryOf, list, object, later, text, type Given, type Reader } from "./reader.js";

/** Role names: the hierarchy, from low to high. */
export interface Roles {
  readonly hierarchy: readonly string[];
}

const keywords = ["PUBLIC", "AUTHENTICATED"];
/** In single-tenant mode `admin` counts as holding every role. */
const almighty = "admin";

const laterKeys = { userRole: later, record: later, or: later, and: later, not: later };

/** Stands for a rule that could not be read: it has been reported, so nothing will be printed. */
const unreadable: Rule = { kind: "nobody" };

/** A rule that has to hold without a row to look at. */
export function callerRule(roles: Roles): Reader<Rule> {
  const read = accessRule(roles);
  return (given) => {
    if (typeof given.value !== "function") return read(given);
    given.report("access-function", given.path, { key: given.path.join(".") });
    return unreadable;
  };
}

/** An access rule in single-tenant mode: role names settled, hierarchies written out. */
export function accessRule(roles: Roles): Reader<Rule> {
  const readKeys = object(
    { roles: list(text, 'a list of roles, as in ["admin"]'), ...laterKeys },
    'a rule, as in { roles: ["admin"] }',
  );
  return (given) => {
    const { value, path, report } = given;
    if (typeof value === "function") {
      report("not-supported-yet", path, { key: `${path.join(".")} as a function` });
      return unreadable;
    }
    if (value === undefined) {
      report("access-missing", path.slice(0, -1), { key: path.join(".") });
      return unreadable;
    }
    const rule = readKeys(given);
    if (rule !== undefined && Object.keys(value ?? {}).length === 0) report("access-empty", path, {});
    if (rule?.roles === undefined) return unreadable;
    return resolveRoles(rule.roles, roles, entryOf(given, "roles")) ?? unreadable;
  };
}

function resolveRoles(names: readonly string[], roles: Roles, given: Given): Rule | undefined {
  if (Array.isArray(given.value) && given.value.length === 0) given.report("roles-empty", given.path, {});
  const expanded = names.map((name) => expand(name, roles, { ...given, path: [...given.path, name] }));
  if (names.length === 0 || expanded.includes(undefined)) return undefined;
  if (names.includes("PUBLIC")) return { kind: "anyone" };
  if (names.includes("AUTHENTICATED")) return { kind: "signedIn" };
  const [first = almighty, ...others] = new Set([...expanded.flatMap((part) => part ?? []), almighty]);
  return { kind: "role", anyOf: [first, ...others] };
}

/** The roles that one entry names: `"editor+"` is `editor` and every role to its right in the hierarchy. */
function expand(name: string, { hierarchy }: Roles, { path, report }: Given): readonly string[] | undefined {
  if (name === "*") {
    report("role-everyone", path, {});
    return undefined;
  }
  if (name.endsWith("+")) {
    const lowest = hierarchy.indexOf(name.slice(0, -1));
    if (lowest !== -1) return hierarchy.slice(lowest);
    const meant = nearest(name.slice(0, -1), hierarchy);
    report("role-outside-hierarchy", path, { role: name, hierarchy, nearest: meant && `"${meant}+"` });
    return undefined;
  }
  if (!isHoldable(name)) {
    report("role-name-invalid", path, { role: name });
    return undefined;
  }
  const known = [...hierarchy, "user", almighty, ...keywords];
  if (!known.includes(name)) report("role-unknown", path, { role: name, nearest: nearest(name, known) });
  return [name];
}

/** The names in `auth.roleHierarchy`, from low to high. */
export const roleHierarchy: Reader<readonly string[]> = (given) => {
  const names = list(text, 'a list of roles, as in ["user", "editor", "admin"]')(given);
  for (const [index, role] of (names ?? []).entries()) {
    const path = [...given.path, String(index)];
    if ([...keywords, "*"].includes(role) || !isHoldable(role)) given.report("role-name-invalid", path, { role });
    else if (names?.indexOf(role) !== index) given.report("hierarchy-role-twice", path, { role });
  }
  return names;
};

/** Whether `user.role`, a list with commas, can have it. */
function isHoldable(role: string): boolean {
  return role === role.trim() && !/,|\+$/.test(role);
}
