import { anonymous } from "@quickback/policy";
import type { Caller } from "@quickback/policy/report";
import { misuse } from "../command/failure.js";

/** Reads `anyone`, `user:ID` or `editor+moderator:ID`. */
export function readCaller(text: string, now: number): Caller {
  if (text === "anyone") return { isSignedIn: false, roles: [], context: { ...anonymous, now } };
  const [, named = "", userId = ""] = /^([^:]+):(.+)$/.exec(text) ?? [];
  const roles = named.split("+");
  if (userId === "" || roles.some((role) => !/^[\w-]+$/.test(role)))
    throw misuse(`"${text}" names no caller.`, "Write anyone, user:ID, admin:ID, or several roles: editor+author:ID.");
  return { isSignedIn: true, roles, context: { ...anonymous, userId, userRole: roles.join(","), roles, now } };
}
