import type { Context } from "@quickback/policy";

/** The signed-in user, as Better Auth keeps it. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly image?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The session that the request came with. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Who is asking. Without sign-in, which only PUBLIC operations allow, `userId`, `user` and `session` are undefined. */
export interface ActionContext extends Context {
  /** The time of the request, as `$ctx.now` has it: `new Date(ctx.now)` is what a rule finds to be past. */
  readonly now: number;
  readonly user: User | undefined;
  readonly session: Session | undefined;
}
