import { checkBodyHeaders, parseJson, readText } from "../http/read-body.js";
import { refuseConditions } from "../http/refuse-header.js";
import { representWritten } from "../http/represent.js";
import { writingOnce } from "../idempotency/write-once.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { noParameters } from "../query/parameters.js";
import type { CreateOperation } from "../resource/operation.js";
import { insertedIn } from "../table/row.js";
import { ScopedTable } from "../table/scoped-table.js";
import { admission } from "./admit.js";
import { whyNotMade } from "./dangling.js";
import type { HandlerFactory } from "./handler.js";
import { presentation } from "./present.js";
import { fieldsReader } from "./read-fields.js";
import { stamping } from "./stamps.js";
import { targetsOf } from "./targets.js";

/** `POST /posts`: a new row, with the server's stamps on it. */
export const createHandler: HandlerFactory<CreateOperation> = (operation, options) => {
  const { services } = options;
  const { resource, accept, defaults } = operation;
  const targetsFor = targetsOf(operation, services);
  const admit = admission(operation, options, targetsFor);
  const read = fieldsReader(resource, accept, "create");
  const stamps = stamping(resource, "create", services);
  const { presenterFor } = presentation(resource);
  const write = writingOnce(options);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const { caller } = await admit(c.req.raw);
    refuseConditions(c.req.raw);
    noParameters(c.req.url);
    const body = await readText(c.req.raw);
    const input = read(parseJson(body));
    const { context } = caller;
    const rows = new ScopedTable({ resource, database: services.database, context });
    const values = { ...defaults, ...input, ...stamps(caller) };
    const targets = await targetsFor();
    return await write(c, {
      caller,
      body,
      rows,
      resource,
      values: [values],
      statements: [rows.inserting(values, targets)],
      refuse: (error) => rethrow(error, { act: "write", fields: nameable(resource, context) }),
      whyNothing: () => whyNotMade({ rows, resource, values, targets }),
      answer: async (made) => {
        const record = presenterFor(context)(insertedIn(made));
        const segments = resource.keys.map(({ name }) => encodeURIComponent(String(record[name])));
        const location = [new URL(c.req.url).pathname, ...segments].join("/");
        return await representWritten(c, record, { location });
      },
    });
  };
};
