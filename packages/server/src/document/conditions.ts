import type { Rule } from "@quickback/policy";
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
  switch (kind) {
    case "list":
    case "get":
      return [
        header("If-None-Match", "Tags of what the client has: for one of them the answer is 304, without a body."),
      ];
    case "update":
    case "delete":
      return read.kind === "nobody" ? [] : [header("If-Match", meant)];
    default:
      return [];
  }
}

const meant =
  "The tag of the record that is meant: where it is another by now, the answer is 412, and 404 for callers who may not " +
  "read it. `*` is any record.";

function header(name: string, description: string): Parameter {
  return { name, in: "header", required: false, description, schema: { type: "string" }, example: tag };
}
