import { hashPassword } from "better-auth/crypto";
import type { Statement } from "./backends.js";

/** Who asks in tests. `banned` and `editor` have sessions too. */
export const roles = ["admin", "user", "other", "editor", "banned"] as const;

export type Role = (typeof roles)[number];

export const password = "correct horse battery";

export const userId = (role: Role): string => `id-of-${role}`;
export const emailOf = (role: Role): string => `${role}@example.com`;

/** The token of the session that each account has. */
export const tokenOf = (role: Role): string => `token-of-${role}`.padEnd(32, "x");

let hash: Promise<string> | undefined;

/** The statements that write every account as it should be, with one open session and a password. */
export async function accountStatements(): Promise<Statement[]> {
  hash ??= hashPassword(password); // scrypt is slow: once a process
  const secret = await hash;
  const now = Date.now();
  return [
    ["delete from session"],
    ["delete from account"],
    ["delete from user"],
    ...roles.flatMap((role) => accountOf(role, secret, now)),
  ];
}

/** `user.role` of each account. */
export const storedRole = { admin: "admin", user: "user", other: "user", editor: "editor", banned: "user" } as const;

function accountOf(role: Role, secret: string, now: number): Statement[] {
  const stored = storedRole[role];
  const banned = role === "banned" ? 1 : 0;
  return [
    [
      `insert into user (id, name, email, email_verified, role, banned, created_at, updated_at)
       values (?1, ?2, ?3, 1, ?4, ?5, ?6, ?6)`,
      userId(role),
      role,
      emailOf(role),
      stored,
      banned,
      now,
    ],
    [
      `insert into account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       values (?1, ?2, 'credential', ?2, ?3, ?4, ?4)`,
      `account-of-${role}`,
      userId(role),
      secret,
      now,
    ],
    [
      `insert into session (id, token, user_id, expires_at, created_at, updated_at) values (?1, ?2, ?3, ?4, ?5, ?5)`,
      `session-of-${role}`,
      tokenOf(role),
      userId(role),
      now + 3_600_000,
      now,
    ],
  ];
}
