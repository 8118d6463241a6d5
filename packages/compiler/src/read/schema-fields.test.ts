import { expect, test } from "vitest";
import * as z from "zod";
import { schemaFields } from "./schema-fields.js";

interface Tree {
  readonly name: string;
  readonly children: readonly Tree[];
}
const tree: z.ZodType<Tree> = z.object({ name: z.string(), children: z.lazy(() => z.array(tree)) });
const base = z.object({ kind: z.literal("a"), at: z.string() });

test.each<[string, z.ZodType, string[]]>([
  ["an object", z.object({ title: z.string(), age: z.int().nullable() }), ["age", "title"]],
  ["an object in an object", z.object({ author: z.object({ name: z.string() }).optional() }), ["author.name"]],
  ["a list", z.array(z.object({ id: z.string() })), ["[].id"]],
  ["a list of texts", z.object({ tags: z.array(z.string()).readonly() }), ["tags[]"]],
  ["a tuple", z.tuple([z.string(), z.object({ x: z.number() })]), ["[]", "[].x"]],
  ["a record", z.object({ counts: z.record(z.string(), z.int()) }), ["counts.*"]],
  ["either of two", z.union([base, z.object({ kind: z.literal("b"), no: z.int() })]), ["at", "kind", "no"]],
  ["both of two", z.intersection(base, z.object({ more: z.boolean() })), ["at", "kind", "more"]],
  ["anything", z.object({ meta: z.unknown() }), ["meta.**"]],
  ["anything at all", z.any(), ["**"]],
  ["any JSON", z.json(), ["*", "[]"]],
  ["an object with more", z.looseObject({ id: z.string() }), ["*.**", "id"]],
  ["a strict object", z.strictObject({ id: z.string() }), ["id"]],
  ["an empty object", z.object({ nothing: z.object({}) }), ["nothing"]],
  ["a text", z.string(), []],
  ["a text that is read as a date", z.object({ at: z.codec(z.string(), z.date(), codec()) }), ["at"]],
  ["a tree", tree, ["children[]", "name"]],
  ["one schema in two places", z.object({ a: base, b: base }), ["a.at", "a.kind", "b.at", "b.kind"]],
])("%s", (_, schema, want) => {
  expect(schemaFields(schema)).toEqual(want);
});

function codec() {
  return { decode: (text: string) => new Date(text), encode: (date: Date) => date.toISOString() };
}
