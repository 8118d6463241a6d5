import type { Literal } from "./rule.js";

/** What is known of the caller of one request. An anonymous caller has neither `userId` nor roles. */
export interface Context {
  readonly userId: string | undefined;
  /** `user.role` as it is stored; several are separated by commas. */
  readonly userRole: string | undefined;
  readonly roles: readonly string[];
  readonly activeOrgId: string | undefined;
  readonly activeTeamId: string | undefined;
  /** The time of the request in milliseconds since 1970, in whole seconds, so that every column can be compared with it. */
  readonly now?: number | undefined;
}

/** What each path of the context holds. */
export const contextPaths = {
  userId: "text",
  userRole: "text",
  roles: "texts",
  activeOrgId: "text",
  activeTeamId: "text",
  now: "time",
} as const satisfies Record<keyof Context, "text" | "texts" | "time">;

export const anonymous: Context = Object.freeze({
  userId: undefined,
  userRole: undefined,
  roles: Object.freeze([]),
  activeOrgId: undefined,
  activeTeamId: undefined,
});

/**
 * The value at a path of the context, or `undefined` where there is none to compare with.
 *
 * An empty string, an empty list and a number that is not finite count as missing: a comparison with one of
 * them never holds.
 */
export function contextValue(context: Context, path: string): Literal | readonly Literal[] | undefined {
  if (!Object.hasOwn(context, path)) return undefined;
  const value: unknown = context[path as keyof Context]; // own key, tested above
  if (Array.isArray(value)) return value.length > 0 && value.every(isPresent) ? value : undefined;
  return isPresent(value) ? value : undefined;
}

function isPresent(value: unknown): value is Literal {
  if (typeof value === "string") return value !== "";
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "boolean";
}

/** The roles in a stored role text: `"editor, author"` is two. */
export function splitRoles(role: string): string[] {
  return role
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function isSignedIn(context: Context): boolean {
  return typeof context.userId === "string" && context.userId !== "";
}
