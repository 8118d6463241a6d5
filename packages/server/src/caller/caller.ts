import { anonymous, splitRoles, type Context } from "@quickback/policy";
import type { Session, User } from "@quickback/compiler";
import { Problem } from "../problem/problem.js";
import type { AuthInstance } from "./better-auth.js";
import { challengeOf } from "../http/challenge.js";
import { checkOrigin, type TrustedOrigins } from "../http/origins.js";

/** Who is asking: the context that rules see, and the rows behind it. */
export interface Identity {
  readonly context: Context;
  readonly user: User | undefined;
  readonly session: Session | undefined;
}

/** Who is asking, at the time of the request. */
export interface Caller extends Identity {
  readonly context: Context & { readonly now: number };
}

export const nobody: Identity = { context: anonymous, user: undefined, session: undefined };

export interface Identification {
  readonly request: Request;
  readonly auth: () => Promise<AuthInstance>;
  readonly trusted: TrustedOrigins;
}

/**
 * Who sent a request, from its bearer token or its session cookie; `nobody` where it has neither.
 *
 * Throws `AUTH_INVALID_TOKEN` for credentials that name no session, and `CSRF_ORIGIN` for a write that a cookie
 * authenticates but whose `Origin` is not allowed. A request with an `Authorization` header is judged by that alone.
 */
export async function identify({ request, auth, trusted }: Identification): Promise<Identity> {
  const authorization = request.headers.get("authorization");
  if (authorization === null && !request.headers.has("cookie")) return nobody;
  const instance = await auth();
  if (authorization !== null) return await known(instance, new Headers({ authorization }));
  if (!(await instance.holdsSession(request.headers))) return nobody;
  checkOrigin(request, trusted);
  return await known(instance, request.headers);
}

async function known(instance: AuthInstance, headers: Headers): Promise<Identity> {
  const found = await instance.session(headers);
  if (found === undefined) {
    const detail = "The credentials name no session. Sign in again.";
    throw new Problem("AUTH_INVALID_TOKEN", { detail, headers: challengeOf(headers) });
  }
  const { user, session } = found;
  // a user whom Better Auth made without the admin plugin has no role: such a one is a user
  const userRole = user.role ? user.role : "user";
  const context: Context = {
    userId: user.id,
    userRole,
    roles: splitRoles(userRole),
    activeOrgId: undefined,
    activeTeamId: undefined,
  };
  return { context, user, session };
}
