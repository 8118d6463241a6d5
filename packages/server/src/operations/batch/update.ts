import { nameable } from "../../mask/nameable.js";
import { rethrow } from "../../problem/database-errors.js";
import type { UpdateOperation } from "../../resource/operation.js";
import { recordKey } from "../../table/record-key.js";
import { ScopedSet } from "../../table/scoped-set.js";
import type { HandlerOptions } from "../handler.js";
import { presentation } from "../present.js";
import { fieldsReader } from "../read-fields.js";
import { stamping } from "../stamps.js";
import { targetsOf } from "../targets.js";
import { nothingToChange } from "../update.js";
import type { BatchOf } from "./batch.js";
import { danglingProblems } from "./dangling.js";
import { missing } from "./missing.js";

/** `PATCH /posts/batch`: changes the fields that each record names, in one statement. */
export function batchOfUpdates(operation: UpdateOperation, options: HandlerOptions): BatchOf {
  const { services } = options;
  const { resource, accept } = operation;
  const targetsFor = targetsOf(operation, services);
  const stamps = stamping(resource, "update", services);
  const whyMissing = missing(resource, options);
  const { presenterFor } = presentation(resource);
  const readFields = fieldsReader(resource, accept, "update");
  return {
    read(item) {
      const record = readFields(item);
      if (Object.keys(record).length === resource.keys.length) throw nothingToChange();
      return record;
    },
    nameOf: (record) => recordKey(record, resource.keys),
    async write(records, admitted) {
      const { caller, decision } = admitted;
      const { context } = caller;
      const rows = new ScopedSet({ resource, database: services.database, context });
      const changes = records.map((record) => ({ ...record, ...stamps(caller) }));
      const [where, targets] = [rows.sqlOf(decision), await targetsFor()];
      const changed = await rows
        .update(changes, where, targets)
        .catch((error: unknown) => rethrow(error, { act: "write", fields: nameable(resource, context) }));
      if (changed !== undefined) return { shown: changed.map(presenterFor(context)) };
      const missed = await whyMissing(records, { rows, admitted });
      const dangling = await rows.danglingOfChanges(changes, where, targets);
      return { problems: new Map([...danglingProblems(dangling, { resource, records: changes }), ...missed]) };
    },
    answer: (c, data) => c.json({ data }, 200),
  };
}
