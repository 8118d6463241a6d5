import type { ActionContext } from "@quickback/compiler";

/** An author's own test of one row: all its columns, as Drizzle gives them. */
export type AccessTest = (ctx: ActionContext, record: never) => boolean | Promise<boolean>;

/** The function that an annotation has in place of a rule: `custom(definition.crud?.get?.access)`. */
export function custom<Record>(
  access: object | ((ctx: ActionContext, record: Record) => boolean | Promise<boolean>) | undefined,
): AccessTest {
  if (typeof access !== "function") throw new Error("The author's file has no function here any more: compile again");
  return access as AccessTest; // objects with a call signature are functions; the compiler has seen that this is one
}
