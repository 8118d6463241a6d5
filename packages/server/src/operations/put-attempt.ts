import type { Rule } from "@quickback/policy";
import type { SQL } from "drizzle-orm";
import type { Caller } from "../caller/caller.js";
import { nameable } from "../mask/nameable.js";
import type { PutOperation } from "../resource/operation.js";
import type { Targets } from "../table/readable-rows.js";
import { isAt } from "../table/is-at.js";
import type { Replacement } from "../table/replacement.js";
import type { Row } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import type { HandlerOptions } from "./handler.js";
import { judge, type Judge } from "./judge.js";
import type { Rights } from "./put-rights.js";
import { stamping } from "./stamps.js";
import { targetsOf } from "./targets.js";

interface Given {
  readonly caller: Caller;
  readonly rights: Rights;
  /** The record without what the server writes. */
  readonly values: Row;
  /** The fields that the body names. */
  readonly sent: readonly string[];
}

/** What a put is about to do. */
export interface Attempt {
  readonly operation: PutOperation;
  readonly rows: ScopedTable;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly values: Row;
  /** The row with the key. */
  readonly target: SQL;
  /** How that may be changed; `undefined` where the caller may change none. */
  readonly change: Replacement | undefined;
  readonly targets: Targets;
  readonly read: Rule;
  readonly judgeRead: Judge | undefined;
}

/** Makes ready what does not depend on a request, and with one what the statement needs. */
export function preparing(operation: PutOperation, { services, read, readTest }: HandlerOptions) {
  const { resource, replaces } = operation;
  const targetsFor = targetsOf(operation, services);
  const judgeRead = readTest && judge(resource, readTest, services);
  const stampsOfNew = stamping(resource, "create", services);
  const stampsOfChange = stamping(resource, "update", services);

  return async ({ caller, rights, sent, ...given }: Given): Promise<Attempt> => {
    const { context } = caller;
    const rows = new ScopedTable({ resource, database: services.database, context });
    const values = rights.mayCreate ? { ...given.values, ...stampsOfNew(caller) } : given.values;
    const target = isAt(resource.keys, values);
    const targets = await targetsFor();
    const attempt = { operation, rows, caller, rights, values, target, targets, read, judgeRead };
    if (rights.update.kind === "deny") return { ...attempt, change: undefined };
    const keeps = sent.filter((name) => !replaces.includes(name));
    const shown = nameable(resource, context);
    const guesses = keeps.filter((name) => !Object.hasOwn(shown, name));
    const change = { replaces, keeps, guesses, stamps: stampsOfChange(caller) };
    return { ...attempt, change: { where: rows.sqlOf(rights.update), ...change } };
  };
}
