import { nameable } from "../../mask/nameable.js";
import { rethrow } from "../../problem/database-errors.js";
import type { CreateOperation } from "../../resource/operation.js";
import { ScopedSet } from "../../table/scoped-set.js";
import type { HandlerOptions } from "../handler.js";
import { presentation } from "../present.js";
import { fieldsReader } from "../read-fields.js";
import { stamping } from "../stamps.js";
import { targetsOf } from "../targets.js";
import type { BatchOf } from "./batch.js";
import { danglingProblems } from "./dangling.js";

/** `POST /posts/batch`: new rows, in one statement. */
export function batchOfCreates(operation: CreateOperation, { services }: HandlerOptions): BatchOf {
  const { resource, accept, defaults } = operation;
  const targetsFor = targetsOf(operation, services);
  const stamps = stamping(resource, "create", services);
  const { presenterFor } = presentation(resource);
  return {
    read: fieldsReader(resource, accept, "create"),
    async write(records, { caller }) {
      const { context } = caller;
      const rows = new ScopedSet({ resource, database: services.database, context });
      const values = records.map((record) => ({ ...defaults, ...record, ...stamps(caller) }));
      const targets = await targetsFor();
      const made = await rows
        .insert(values, targets)
        .catch((error: unknown) => rethrow(error, { act: "write", fields: nameable(resource, context) }));
      if (made !== undefined) return { shown: made.map(presenterFor(context)) };
      return { problems: danglingProblems(await rows.danglingOfNew(values, targets), { resource, records: values }) };
    },
    answer: (c, data) => c.json({ data }, 201),
  };
}
