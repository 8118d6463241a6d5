import { fromBase64Url, toBase64Url } from "../encoding/base64.js";
import { Problem } from "../problem/problem.js";
import { longestCursor } from "./limits.js";
import type { Position } from "./keyset.js";

/** What a cursor holds: where the next page starts, and how many rows came before it when it was made. */
export interface Bookmark {
  readonly position: Position;
  readonly rowsBefore: number;
}

/** Seals and opens the cursors of one server. */
export interface Cursors {
  /** `undefined` for a bookmark that would be longer than URLs may be. */
  seal(bookmark: Bookmark, purpose: Purpose): Promise<string | undefined>;
  /** Throws `INVALID_CURSOR` for whatever `seal` has not made for the same purpose. */
  open(cursor: string, purpose: Purpose): Promise<Bookmark>;
}

/** What a cursor is good for: one list in one order with one set of filters, read by one caller. */
export interface Purpose {
  readonly path: string;
  readonly sort: readonly string[];
  readonly filters: readonly (readonly [name: string, ...texts: string[]])[];
  /** `undefined` is nobody. */
  readonly userId: string | undefined;
}

/**
 * A cursor is base64url of an HMAC-SHA-256 (RFC 2104) and of what it signs. Its key is derived from the auth secret
 * (HKDF, RFC 5869), so it outlives the process. It tells its reader nothing new: only values of a row that they were
 * given, of columns that they may sort by.
 */
export async function openCursors(secret: string): Promise<Cursors> {
  const key = await signingKey(secret);
  return {
    async seal(bookmark, purpose) {
      const content = JSON.stringify([bookmark.rowsBefore, ...bookmark.position]);
      const mac = await crypto.subtle.sign("HMAC", key, signed(content, purpose));
      const cursor = toBase64Url(new Uint8Array([...new Uint8Array(mac), ...utf8(content)]));
      return cursor.length > longestCursor ? undefined : cursor;
    },
    async open(cursor, purpose) {
      const bytes = cursor.length > longestCursor ? undefined : fromBase64Url(cursor);
      if (bytes === undefined) throw invalidCursor();
      const content = new TextDecoder().decode(bytes.subarray(macLength));
      const isOurs = await crypto.subtle.verify("HMAC", key, bytes.subarray(0, macLength), signed(content, purpose));
      if (!isOurs) throw invalidCursor();
      const [rowsBefore, ...position] = JSON.parse(content) as [number, ...Position]; // `seal` has made it
      return { rowsBefore, position };
    },
  };
}

const macLength = 32;

/** Raised where what a cursor holds, or how it is understood, changes: older ones are refused then. */
const version = "quickback list cursor 1";

async function signingKey(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey("raw", utf8(secret), "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8(version) };
  const algorithm = { name: "HMAC", hash: "SHA-256", length: 256 };
  return await crypto.subtle.deriveKey(derivation, base, algorithm, false, ["sign", "verify"]);
}

function signed(content: string, { path, sort, filters, userId }: Purpose): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify([version, path, sort, filters, userId ?? null, content]));
}

function invalidCursor(): Problem {
  return new Problem("INVALID_CURSOR", {
    detail: 'The parameter "cursor" is not one that this list gave to this caller for this order and these filters.',
    hint: "Ask for the first page, without a cursor, and take the `nextCursor` of each page as it is.",
  });
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
