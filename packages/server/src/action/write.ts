import type { Write, writeBrand } from "@quickback/compiler";
import type { Statement } from "../table/database.js";
import type { Row } from "../table/row.js";

/** A statement of a write, not run, and what the rows that it gives amount to. */
export interface WritePlan<Result = unknown> {
  readonly act: "write" | "delete";
  readonly statement: Statement;
  /** In a batch, it fails where it gives no row: a record to change is not there, or a foreign key names none. */
  readonly mustMeet: boolean;
  readonly resultOf: (rows: readonly Row[]) => Result;
  /** The columns of its foreign keys that name no row which the caller may read: asked where it gives no row. */
  readonly dangling: () => Promise<readonly string[]>;
}

/** Makes the plan of a write, once: a write runs when it is awaited, or in a batch, but not twice. */
export type TakePlan<Result = unknown> = () => Promise<WritePlan<Result>>;

/** The same symbol as the compiler's, which is not imported at run time. */
const brand: typeof writeBrand = Symbol.for("quickback.write") as typeof writeBrand;

/** A write that runs when it is first awaited, unless a batch takes it before. */
export function lazyWrite<Result>(
  plan: TakePlan<Result>,
  run: (plan: WritePlan<Result>) => Promise<Result>,
): Write<Result> {
  let isTaken = false;
  let running: Promise<Result> | undefined;
  const take: TakePlan<Result> = async () => {
    if (isTaken) throw new Error("A write of db runs once: it has been awaited, or is in a batch already");
    isTaken = true;
    return await plan();
  };
  const result = (): Promise<Result> => (running ??= take().then(run));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
    then: (onResult, onError) => result().then(onResult, onError),
    catch: (onError) => result().catch(onError),
    finally: (onEnd) => result().finally(onEnd),
    [Symbol.toStringTag]: "Write",
    [brand]: take,
  };
}

/** How a batch gets at a write. */
export function planOf(write: unknown): TakePlan {
  const isWrite = typeof write === "object" && write !== null && brand in write;
  if (!isWrite)
    throw new Error("db.batch takes writes of db that have not been awaited: db.batch([db.posts.insert(…)])");
  return write[brand] as TakePlan; // put there by `lazyWrite`
}
