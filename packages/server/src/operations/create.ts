import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { representWritten } from "../http/represent.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { noParameters } from "../query/parameters.js";
import type { CreateOperation } from "../resource/operation.js";
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

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const { caller } = await admit(c.req.raw);
    noParameters(c.req.url);
    const input = read(await readJson(c.req.raw));
    const { context } = caller;
    const rows = new ScopedTable({ resource, database: services.database, context });
    const values = { ...defaults, ...input, ...stamps(caller) };
    const targets = await targetsFor();
    const row = await rows
      .insert(values, targets)
      .catch((error: unknown) => rethrow(error, { act: "write", fields: nameable(resource, context) }));
    if (row === undefined) throw await whyNotMade({ rows, resource, values, targets });
    const body = presenterFor(context)(row);
    const segments = resource.keys.map(({ name }) => encodeURIComponent(String(body[name])));
    const location = [new URL(c.req.url).pathname, ...segments].join("/");
    return await representWritten(c, body, { location });
  };
};
