import * as z from "zod";
import { readInput } from "../../http/read-input.js";
import { nameable } from "../../mask/nameable.js";
import { rethrow } from "../../problem/database-errors.js";
import type { DeleteOperation } from "../../resource/operation.js";
import { keySchema } from "../../resource/key-schema.js";
import { columnsOf } from "../../table/columns.js";
import { recordKey } from "../../table/record-key.js";
import { ScopedSet } from "../../table/scoped-set.js";
import type { Row } from "../../table/row.js";
import type { Admission } from "../admit.js";
import type { HandlerOptions } from "../handler.js";
import { inColumnForm, stamping } from "../stamps.js";
import type { BatchOf } from "./batch.js";
import { missing } from "./missing.js";

/** `DELETE /posts/batch`: removes rows or marks them as deleted, in one statement. */
export function batchOfDeletes(operation: DeleteOperation, options: HandlerOptions): BatchOf {
  const { services } = options;
  const { resource, mark } = operation;
  const { keys } = resource;
  const [{ name }] = keys;
  const schema = keySchema(resource);
  const stamps = stamping(resource, "delete", services);
  const whyMissing = missing(resource, options);
  return {
    read(item) {
      const key = readInput(schema, item);
      return schema instanceof z.ZodObject ? (key as Row) : { [name]: key }; // what an object schema gives
    },
    nameOf: (record) => recordKey(record, keys),
    async write(records, admitted) {
      const { context } = admitted.caller;
      const rows = new ScopedSet({ resource, database: services.database, context });
      const isDone = await remove(rows, records, admitted).catch((error: unknown) =>
        rethrow(error, { act: "delete", fields: nameable(resource, context) }),
      );
      return isDone ? { shown: [] } : { problems: await whyMissing(records, { rows, admitted }) };
    },
    answer: (c) => c.body(null, 204),
  };

  function remove(rows: ScopedSet, records: readonly Row[], { caller, decision }: Admission): Promise<boolean> {
    const where = rows.sqlOf(decision);
    if (mark === undefined) return rows.delete(records, where);
    const time = inColumnForm(services.now(), columnsOf(resource.table).get(mark));
    return rows.softDelete(records, where, { ...stamps(caller), [mark]: time });
  }
}
