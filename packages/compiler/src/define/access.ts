import type { Table } from "drizzle-orm";
import type { ActionContext } from "./context.js";
import type { ColumnName, RowOf, ValueOf } from "./column.js";

/**
 * A role: `PUBLIC` needs no sign-in, `AUTHENTICATED` is any signed-in user, `"editor+"` is `editor` and every role to its
 * right in `auth.roleHierarchy`, and every other name is a role of the application.
 */
export type Role = "PUBLIC" | "AUTHENTICATED" | "admin" | "user" | (string & {});

/** A value of the request's context: `"$ctx.userId"`. */
export type ContextReference = `$ctx.${string}`;

type Operand<Value> = (Value extends Date ? string : Value) | ContextReference;

/** Tests of one column; all of them have to hold. */
export interface RecordCondition<Value> {
  readonly equals?: Operand<Value>;
  readonly notEquals?: Operand<Value>;
  readonly in?: readonly Operand<Value>[] | ContextReference;
  readonly notIn?: readonly Operand<Value>[] | ContextReference;
  readonly lessThan?: Operand<Value>;
  readonly lessThanOrEqual?: Operand<Value>;
  readonly greaterThan?: Operand<Value>;
  readonly greaterThanOrEqual?: Operand<Value>;
  readonly isNull?: boolean;
}

/** Who may: every key that is there has to hold. */
export interface AccessRule<T extends Table> {
  readonly roles?: readonly Role[];
  /** The platform role, `user.role`. */
  readonly userRole?: readonly string[];
  readonly record?: { readonly [C in ColumnName<T>]?: RecordCondition<ValueOf<T, C>> };
  readonly or?: readonly AccessRule<T>[];
  readonly and?: readonly AccessRule<T>[];
  readonly not?: AccessRule<T>;
}

/** A rule without a row to look at. */
export type CallerRule = Pick<AccessRule<Table>, "roles" | "userRole"> & {
  readonly or?: readonly CallerRule[];
  readonly and?: readonly CallerRule[];
  readonly not?: CallerRule;
};

/** A rule as a function: opaque to the compiler, so only where one row is at hand. */
export type AccessFunction<T extends Table> = (ctx: ActionContext, record: RowOf<T>) => boolean | Promise<boolean>;

export type Access<T extends Table> = AccessRule<T> | AccessFunction<T>;
