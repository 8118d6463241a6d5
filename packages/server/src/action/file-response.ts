import type { ActionFile } from "@quickback/compiler";
import type { Context } from "hono";
import { attachment } from "../http/attachment.js";
import { watched } from "../http/watched-stream.js";
import { isRow } from "./is-row.js";

/** A download. Its type is the author's word, and its name may be anything: a browser neither shows nor runs it here. */
export function fileResponse(c: Context, result: unknown): Response {
  const { body, contentType, filename } = fileIn(result);
  const sent = body instanceof ReadableStream ? watched(body, c) : body;
  return new Response(sent as BodyInit, {
    // a Uint8Array may lie in shared memory, as far as its type says
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": attachment(filename),
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** A media type with parameters (RFC 9110, section 8.3.1), and nothing that could end the header. */
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; ?[\w-]+=(?:[\w.+-]+|"[\w .:/+-]*"))*$/;

function fileIn(result: unknown): ActionFile {
  if (!isRow(result) || !isBody(result["body"])) {
    throw new Error('An action with responseType "file" gives { body, contentType, filename }');
  }
  const { body, contentType, filename } = result;
  if (typeof contentType !== "string" || !mediaType.test(contentType)) {
    throw new Error(`${JSON.stringify(contentType)} is not the content type of a file, as "text/csv" is`);
  }
  if (filename === undefined) return { body, contentType };
  if (typeof filename !== "string") throw new Error("The filename of a file is a text");
  return { body, contentType, filename };
}

function isBody(body: unknown): body is ActionFile["body"] {
  const isBytes = body instanceof Uint8Array || body instanceof Blob || body instanceof ReadableStream;
  return typeof body === "string" || isBytes;
}
