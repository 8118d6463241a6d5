import { nearest, type Rule } from "@quickback/policy";
import { list, text, type Given, type Reader } from "./reader.js";

/** Role names: the hierarchy, from low to high. */
export interface Roles {
  readonly hierarchy: readonly string[];
}

const keywords = ["PUBLIC", "AUTHENTICATED"];
/** In single-tenant mode `admin` counts as holding every role. */
const almighty = "admin";

const names = list(text, 'a list of roles, as in ["admin"]');

/** A list of roles in single-tenant mode, hierarchies written out. `withAdmin`: an admin holds each of them. */
export function roleNames(roles: Roles, withAdmin: boolean): Reader<Rule> {
  return (given) => {
    const said = names(given);
    return said && resolveRoles(said, { roles, withAdmin }, given);
  };
}

interface Settings {
  readonly roles: Roles;
  readonly withAdmin: boolean;
}

function resolveRoles(said: readonly string[], { roles, withAdmin }: Settings, given: Given): Rule | undefined {
  if (Array.isArray(given.value) && given.value.length === 0) given.report("roles-empty", given.path, {});
  const expanded = said.map((name) => expand(name, roles, { ...given, path: [...given.path, name] }));
  if (said.length === 0 || expanded.includes(undefined)) return undefined;
  if (said.includes("PUBLIC")) return { kind: "anyone" };
  if (said.includes("AUTHENTICATED")) return { kind: "signedIn" };
  const held = expanded.flatMap((part) => part ?? []);
  const [first = almighty, ...others] = new Set(withAdmin ? [...held, almighty] : held);
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
  const said = list(text, 'a list of roles, as in ["user", "editor", "admin"]')(given);
  for (const [index, role] of (said ?? []).entries()) {
    const path = [...given.path, String(index)];
    if ([...keywords, "*"].includes(role) || !isHoldable(role)) given.report("role-name-invalid", path, { role });
    else if (said?.indexOf(role) !== index) given.report("hierarchy-role-twice", path, { role });
  }
  return said;
};

/** Whether `user.role`, a list with commas, can have it. */
function isHoldable(role: string): boolean {
  return role === role.trim() && !/,|\+$/.test(role);
}
