import { toBase64Url } from "../encoding/base64.js";

/**
 * The entity tag of a record as one caller sees it: strong (RFC 9110, section 8.8.3), 96 bits of SHA-256 over its JSON.
 * What comes along with the record has a part of its own behind a dot, so that the record can still be told by its tag.
 */
export async function entityTag(record: string, beside?: string): Promise<string> {
  const parts = await Promise.all([record, ...(beside === undefined ? [] : [beside])].map(digest));
  return `"${parts.join(".")}"`;
}

/** If-None-Match: whether a client has what carries the tag. Weakly compared (section 13.1.2). */
export function isKnown(header: string, tag: string): boolean {
  return header.trim() === "*" || tagsIn(header).some((known) => known.replace(/^W\//, "") === tag);
}

/** If-Match: whether a client means the record that carries the tag, whatever came along. Strongly compared (section 13.1.1). */
export function isMeant(header: string, tag: string): boolean {
  return tagsIn(header).some((known) => known.replace(/\.[\w-]+"$/, '"') === tag);
}

function tagsIn(header: string): readonly string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, 12));
}
