import type { Context } from "hono";
import { entityTag, isKnown } from "./entity-tag.js";

/** Answers a read with what there is, or with 304 where the client has it (RFC 9110, section 13.1.2). */
export async function represent(c: Context, body: object, beside?: object): Promise<Response> {
  const text = JSON.stringify(body);
  const tag = await entityTag(text, beside && JSON.stringify(beside));
  const known = c.req.header("If-None-Match");
  if (known !== undefined && isKnown(known, tag)) return c.body(null, 304, { ETag: tag });
  const all = beside === undefined ? text : JSON.stringify({ ...body, ...beside });
  return c.body(all, 200, { ETag: tag, "Content-Type": "application/json" });
}

/** Answers a write with the record as it is now, and the tag that a read of it would have. */
export async function representWritten(c: Context, record: object, created?: { location: string }): Promise<Response> {
  const text = JSON.stringify(record);
  const headers = { ETag: await entityTag(text), "Content-Type": "application/json" };
  return created === undefined
    ? c.body(text, 200, headers)
    : c.body(text, 201, { ...headers, Location: created.location });
}
