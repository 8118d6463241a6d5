import { now, type Caller } from "@quickback/policy/report";
import type { Rehearsal } from "../build/server.js";

/** A role that no rule names, for callers who hold none of those that rules name. */
const unnamed = "~";

interface RehearsedCallers extends Rehearsal {
  /** The same request with the credentials of a caller. */
  signed(request: Request, caller: Caller): Request;
}

/** Callers of the decision table, known to the server by the number on their token. */
export function rehearsedCallers(): RehearsedCallers {
  const known: Caller[] = [];
  return {
    signed(request, caller) {
      if (!caller.isSignedIn) return request;
      if (!known.includes(caller)) known.push(caller);
      const headers = new Headers(request.headers);
      headers.set("Authorization", `Bearer ${known.indexOf(caller)}`);
      return new Request(request, { headers });
    },
    async session(headers) {
      const caller = known[Number(headers.get("Authorization")?.replace("Bearer ", ""))];
      return caller && sessionOf(caller);
    },
  };
}

function sessionOf({ roles, context }: Caller) {
  const time = new Date(now);
  const user = {
    id: context.userId,
    name: "Caller",
    email: "caller@example.com",
    emailVerified: true,
    role: roles.length === 0 ? unnamed : roles.join(","),
    createdAt: time,
    updatedAt: time,
  };
  const session = { id: "session", userId: user.id, expiresAt: time, createdAt: time, updatedAt: time };
  return { user, session };
}
