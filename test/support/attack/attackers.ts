import { anonymous, type Context, type Rule } from "@quickback/policy";
import { roles as accounts, storedRole, tokenOf, userId } from "../accounts.js";
import type { Statement } from "../backends.js";

/** Who attacks: nobody, an account, or an account under whichever roles a rule names. */
export interface Attacker {
  readonly name: string;
  /** What rules see of them. */
  readonly context: Context;
  readonly headers: Readonly<Record<string, string>>;
}

export const nobody: Attacker = { name: "nobody", context: anonymous, headers: {} };

/** The accounts of all tests, and one for each set of roles that the rules of an application tell apart beside. */
export function attackersOf(rules: readonly Rule[]): readonly Attacker[] {
  const known = accounts.filter((name) => name !== "banned");
  const held = new Set<string>(Object.values(storedRole));
  const named = [...new Set(rules.flatMap(rolesIn))].filter((role) => !held.has(role));
  return [
    nobody,
    ...known.map((name) => attacker(name, storedRole[name], { id: userId(name), token: tokenOf(name) })),
    ...named.map((role) => attacker(`a ${role}`, role)),
    attacker("an editor and user", "editor, user"),
    attacker("one of an unknown role", "nothing"),
  ];
}

interface Identity {
  readonly id: string;
  readonly token: string;
}

function attacker(name: string, role: string, identity = identityOf(name)): Attacker {
  const { id, token } = identity;
  const held = role.split(", ");
  return {
    name,
    context: { ...anonymous, userId: id, userRole: role, roles: held },
    headers: { Authorization: `Bearer ${token}` },
  };
}

function identityOf(name: string): Identity {
  const words = name.replaceAll(" ", "-");
  return { id: `id-of-${words}`, token: `token-of-${words}`.padEnd(32, "x") };
}

function rolesIn(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case "role":
    case "userRole":
      return rule.anyOf;
    case "and":
    case "or":
      return rule.rules.flatMap(rolesIn);
    case "not":
      return rolesIn(rule.rule);
    default:
      return [];
  }
}

/** Writes the accounts that the tests do not have anyway. */
export function accountsOf(attackers: readonly Attacker[]): readonly Statement[] {
  const given = new Set<string | undefined>([undefined, ...accounts.map(userId)]);
  const now = Date.now();
  return attackers
    .filter(({ context }) => !given.has(context.userId))
    .flatMap(({ name, context: { userId: id = "", userRole = "" }, headers }): Statement[] => [
      [
        `insert into user (id, name, email, email_verified, role, banned, created_at, updated_at)
         values (?1, ?2, ?3, 1, ?4, 0, ?5, ?5)`,
        id,
        name,
        `${id}@example.com`,
        userRole,
        now,
      ],
      [
        `insert into session (id, token, user_id, expires_at, created_at, updated_at) values (?1, ?2, ?3, ?4, ?5, ?5)`,
        `session-of-${id}`,
        String(headers["Authorization"]).replace("Bearer ", ""),
        id,
        now + 3_600_000,
        now,
      ],
    ]);
}
