import { and } from "drizzle-orm";
import type { Context } from "hono";
import { checkBodyHeaders, readJson } from "../http/read-body.js";
import { readInput } from "../http/read-input.js";
import { representWritten } from "../http/represent.js";
import { nameable } from "../mask/nameable.js";
import { rethrow } from "../problem/database-errors.js";
import { noParameters } from "../query/parameters.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { PutOperation } from "../resource/operation.js";
import type { Put } from "../table/put.js";
import type { Row } from "../table/row.js";
import { admission, type Admission } from "./admit.js";
import { bodySorter, throwRefusals } from "./guards.js";
import type { HandlerFactory, HandlerOptions } from "./handler.js";
import { keyReader } from "./path-key.js";
import { precondition } from "./precondition.js";
import { presentation } from "./present.js";
import { preparing, type Attempt } from "./put-attempt.js";
import { rightsTo } from "./put-rights.js";
import { targetsOf } from "./targets.js";
import { whyNotPut } from "./why-not-put.js";

/**
 * `PUT /settings/{id}` (RFC 9110, section 9.3.4): the record as the body has it, whether it is there already or not. One
 * statement makes it or changes it, each as far as the caller may.
 */
export const putHandler: HandlerFactory<PutOperation> = (operation, options) => {
  const { services } = options;
  const { resource, accept, defaults } = operation;
  const admit = admission(operation, options, targetsOf(operation, services));
  const sort = bodySorter(resource, accept, "put");
  const keyIn = keyReader(operation);
  const prepare = preparing(operation, options);
  const write = writing(resource, options);
  const { presenterFor } = presentation(resource);

  return async (c) => {
    checkBodyHeaders(c.req.raw.headers);
    const admitted = await admit(c.req.raw);
    noParameters(c.req.url);
    const { caller } = admitted;
    const { rest, refusals } = sort(await readJson(c.req.raw));
    const input = readInput(accept, rest) as Row; // what an object schema gives
    const { values: key, fault } = keyIn((name) => c.req.param(name));
    throwRefusals(refusals);
    const rights = rightsTo(operation, caller, { request: c.req, fault });
    const attempt = await prepare({
      caller,
      rights,
      values: { ...defaults, ...input, ...key },
      sent: Object.keys(input),
    });
    const put = await write(c, admitted, attempt).catch((error: unknown) =>
      rethrow(error, { act: "write", fields: nameable(resource, caller.context) }),
    );
    const body = presenterFor(caller.context)(put.row);
    return await representWritten(c, body, put.isNew ? { location: locationOf(c, resource, body) } : undefined);
  };
};

function writing(resource: ResourceDefinition, options: HandlerOptions) {
  const meant = precondition(resource, options);

  return async (c: Context, admitted: Admission, attempt: Attempt): Promise<Put> => {
    const { rows, values, change, target, targets, rights } = attempt;
    if (rights.mayCreate) {
      const put = await rows.put(values, change, targets);
      if (put === undefined) throw await whyNotPut(attempt);
      return put;
    }
    if (change === undefined) throw await whyNotPut(attempt);
    const aim = { rows, where: and(target, change.where), judged: undefined, why: () => whyNotPut(attempt) };
    const { where } = await meant(c, admitted, aim);
    const row = await rows.replace(values, { ...change, where }, targets);
    if (row === undefined) throw await whyNotPut(attempt);
    return { row, isNew: false };
  };
}

/** Author's schemas may have changed the key that the path spells. */
function locationOf(c: Context, { keys }: ResourceDefinition, body: Row): string {
  const segments = keys.map(({ name }) => encodeURIComponent(String(body[name])));
  const base = new URL(c.req.url).pathname.split("/").slice(0, -segments.length);
  return [...base, ...segments].join("/");
}
