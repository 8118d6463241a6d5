import { expect } from "vitest";
import { isBare } from "./masks.js";
import { isSame } from "./wire.js";
import type { Answer, Json, WalkedResource } from "./walk.js";

/** The answer is this problem and, where a field is named, about it. */
export function expectProblem({ outcome, body }: Answer, want: string, field?: string): void {
  expect(outcome, JSON.stringify(body)).toBe(want);
  if (field === undefined) return;
  const { errors = [] } = body as { errors?: readonly { readonly path: string }[] };
  const paths = errors.map(({ path }) => path.replace(/^\/(records|ids)\/\d+/, "").split("/")[1]);
  expect(paths, JSON.stringify(body)).toContain(field.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Every field that was sent and can be read is there as it was sent; where it is masked from its maker, it is not. */
export function expectKept({ fields, main, facts }: WalkedResource, sent: Json, row: Json): void {
  const masked = Object.keys(sent).filter(
    (name) => !isBare(fields[name], main, facts.owner === undefined ? "every" : "own"),
  );
  for (const name of masked) if (sent[name] !== null) expect([name, row[name]]).not.toEqual([name, sent[name]]);
  const lost = Object.entries(sent).filter(([field, value]) => {
    const schema = fields[field];
    return schema !== undefined && !masked.includes(field) && !isSame(value, row[field], schema);
  });
  expect(lost.map(([field, value]) => ({ field, sent: value, got: row[field] }))).toEqual([]);
}

export function rowIn({ body }: Answer): Json {
  return body as Json; // held against the document
}
