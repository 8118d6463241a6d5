import type { Rule } from "@quickback/policy";
import { keyHeader } from "../idempotency/takes-keys.js";
import type { Operation } from "../resource/operation.js";
import type { JsonSchema } from "./json-schema.js";
import type { Parameter } from "./parameters.js";
import { emptyResponse, type ResponseObject } from "./responses.js";

const tag = '"c2l4dGVlbiBieXRl"';

/** What an answer says of the representation that it has. */
export const etag: JsonSchema = {
  ETag: {
    description: "The entity tag of what this caller gets: for `If-None-Match`, and a record's for `If-Match`.",
    required: true,
    schema: { type: "string" },
    example: tag,
  },
};

/** Where the client has what a read would give (RFC 9110, section 15.4.5). */
export const notModified: ResponseObject = emptyResponse("The client has it: the tag is among those it sent.", etag);

/** The header fields that make a request conditional. A record that nobody reads has no tag to name. */
export function conditionsOf({ kind }: Operation, read: Rule): Parameter[] {
  const isRead = read.kind !== "nobody";
  switch (kind) {
    case "list":
    case "get":
      return [
        header("If-None-Match", "Tags of what the client has: for one of them the answer is 304, without a body."),
      ];
    case "update":
    case "delete":
      return isRead ? [header("If-Match", meant)] : [];
    case "put":
      return [
        ...(isRead ? [header("If-Match", meant)] : []),
        { ...header("If-None-Match", onlyNew), schema: { type: "string", enum: ["*"] }, example: "*" },
      ];
    default:
      return [];
  }
}

/** The header field that keeps a request from being done twice. */
export function keyParameterOf({ kind }: Operation): Parameter {
  if (kind !== "batch") return keyParameter;
  return { ...keyParameter, description: `${keyParameter.description} Only where all are written or none.` };
}

const keyParameter: Parameter = {
  name: keyHeader,
  in: "header",
  required: false,
  description:
    "A key of the client's for this one request, for callers who have signed in: where it comes again within 24 hours, " +
    "nothing is done again, and the answer is the same.",
  schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" },
  example: "0198c0de-0000-7000-8000-0000000000e1",
};

const meant =
  "The tag of the record that is meant: where it is another by now, the answer is 412, and 404 for callers who may not " +
  "read it. `*` is any record.";

const onlyNew = "`*` makes a new record alone: where the key is taken, the answer is 412.";

function header(name: string, description: string): Parameter {
  return { name, in: "header", required: false, description, schema: { type: "string" }, example: tag };
}
