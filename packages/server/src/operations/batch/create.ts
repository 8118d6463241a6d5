import { nameable } from "../../mask/nameable.js";
import { rethrow } from "../../problem/database-errors.js";
import type { CreateOperation } from "../../resource/operation.js";
import { keyColumns } from "../../table/columns.js";
import { ScopedSet } from "../../table/scoped-set.js";
import type { Row } from "../../table/row.js";
import { ScopedTable } from "../../table/scoped-table.js";
import type { Admission } from "../admit.js";
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
    async write(records, admitted) {
      const { set, values, targets, refuse, show, problems } = await prepare(records, admitted);
      const made = await set.insert(values, targets).catch(refuse);
      return made === undefined ? { problems: await problems() } : { shown: show(made) };
    },
    async making(records, admitted) {
      const { set, targets, ...prepared } = await prepare(records, admitted);
      const projection = { ...resource.selected, ...keyColumns(resource.keys) }; // rows are put in order by their keys
      const { context } = admitted.caller;
      const rows = new ScopedTable({ resource, database: services.database, context, projection });
      return { ...prepared, rows, resource, statements: set.inserting(prepared.values, targets) };
    },
    answer: (c, data) => c.json({ data }, 201),
  };

  async function prepare(records: readonly Row[], { caller }: Admission) {
    const { context } = caller;
    const set = new ScopedSet({ resource, database: services.database, context });
    const values = records.map((record) => ({ ...defaults, ...record, ...stamps(caller) }));
    const targets = await targetsFor();
    return {
      set,
      values,
      targets,
      refuse: (error: unknown): never => rethrow(error, { act: "write", fields: nameable(resource, context) }),
      show: (made: readonly Row[]) => set.inOrder(values, made).map(presenterFor(context)),
      problems: async () => danglingProblems(await set.danglingOfNew(values, targets), { resource, records: values }),
    };
  }
}
