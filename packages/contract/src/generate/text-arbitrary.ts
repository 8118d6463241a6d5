import fc from "fast-check";
import type { JsonObject } from "../document.js";
import { formatArbitraries } from "./formats.js";
import { numberAt, textAt } from "./schema.js";

/** Texts of a schema's format, pattern and length. */
export function textArbitrary(schema: JsonObject): fc.Arbitrary<unknown> {
  const format = formatArbitraries[textAt(schema, "format") ?? ""];
  if (format !== undefined) return format;
  const pattern = textAt(schema, "pattern");
  return (pattern === undefined ? undefined : matching(pattern)) ?? plainText(schema);
}

/** `undefined` for a pattern that fast-check can't read: the judge then picks from any texts. */
function matching(pattern: string): fc.Arbitrary<string> | undefined {
  for (const flags of ["u", ""]) {
    try {
      return fc.stringMatching(new RegExp(pattern, flags));
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Mostly of letters that everyone prints: those that nobody does are for the variations. */
function plainText(schema: JsonObject): fc.Arbitrary<string> {
  const minLength = numberAt(schema, "minLength") ?? 0;
  const maxLength = Math.max(minLength, Math.min(numberAt(schema, "maxLength") ?? longEnough, minLength + longEnough));
  const readable = fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
  return fc.oneof(
    { arbitrary: readable, weight: 4 },
    { arbitrary: fc.string({ unit: "grapheme-ascii", minLength, maxLength }), weight: 2 },
    { arbitrary: fc.string({ unit: "grapheme", minLength, maxLength }), weight: 1 },
  );
}

const longEnough = 24;
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
