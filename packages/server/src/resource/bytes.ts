import * as z from "zod";
import { fromBase64, toBase64 } from "../encoding/base64.js";

/** Bytes of a blob column: base64 on the wire (RFC 4648, section 4), a `Uint8Array` in the server. */
export function bytes() {
  const wire = z
    .string()
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, { error: "Expected base64" })
    .meta({ contentEncoding: "base64", examples: ["SGVsbG8="] });
  return z.codec(wire, z.instanceof(Uint8Array), { decode: fromBase64, encode: toBase64 });
}
