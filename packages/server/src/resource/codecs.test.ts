import * as z from "zod";
import { describe, expect, it } from "vitest";
import { encoderOf, json, refined, timestamp } from "./codecs.js";

describe("a timestamp on the wire", () => {
  it.each([
    ["ms", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"],
    ["ms", "2026-01-31T12:00:00.123Z", "2026-01-31T12:00:00.123Z"],
    ["ms", "2026-01-31T12:00:00.123000Z", "2026-01-31T12:00:00.123Z"],
    ["ms", "2026-01-31T14:00:00+02:00", "2026-01-31T12:00:00.000Z"],
    ["seconds", "2026-01-31T12:00:00.000Z", "2026-01-31T12:00:00Z"],
  ] as const)("in %s: %s is written back as %s", (precision, given, want) => {
    const codec = timestamp(precision);
    expect(encoderOf(codec)?.(codec.parse(given))).toBe(want);
  });

  it.each([
    ["ms", "2026-01-31T12:00:00.1234Z"],
    ["seconds", "2026-01-31T12:00:00.5Z"],
    ["ms", "2026-02-30T12:00:00Z"],
    ["ms", "2026-01-31"],
    ["ms", "2026-01-31T12:00:00"],
    ["ms", ""],
    ["ms", 1_769_860_800_000],
  ] as const)("in %s: %j is refused", (precision, given) => {
    expect(timestamp(precision).safeParse(given).success).toBe(false);
  });
});

describe("an author's schema for a timestamp", () => {
  const noon = "2026-01-31T12:00:00Z";
  it.each([
    ["the wire form", z.iso.datetime(), noon, new Date(noon)],
    ["the column's form", z.coerce.date(), noon, new Date(noon)],
    [
      "a wire form that the schema changes",
      z.string().transform((day) => `${day}T12:00:00Z`),
      "2026-01-31",
      new Date(noon),
    ],
  ])("may give %s", (_form, schema, given, want) => {
    expect(refined(timestamp("ms"), schema).parse(given)).toEqual(want);
  });

  it.each([
    ["what the schema refuses", z.iso.datetime(), "noon"],
    ["what is no time", z.string(), "noon"],
    ["what the column can't keep", z.coerce.date(), "+012026-01-31T12:00:00Z"],
    ["finer than the column", z.iso.datetime(), "2026-01-31T12:00:00.1234Z"],
  ])("does not let in %s", (_what, schema, given) => {
    expect(refined(timestamp("ms"), schema).safeParse(given).success).toBe(false);
  });
});

it("a nullable field is encoded through its codec, and NULL stays null", () => {
  const encode = encoderOf(timestamp("ms").nullable());
  expect(encode?.(null)).toBeNull();
  expect(encode?.(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
});

it("a plain field needs no encoder", () => {
  expect(encoderOf(z.string().nullable())).toBeUndefined();
});

it.each([
  [{ meta: { tags: [] } }, true],
  [{ meta: false }, true],
  [{ meta: null }, false],
  [{}, false],
])("a JSON field that is not nullable, given %j: %j", (given, want) => {
  expect(z.strictObject({ meta: json() }).safeParse(given).success).toBe(want);
});

it("null in a nullable JSON field is NULL", () => {
  expect(z.strictObject({ meta: json().nullable() }).parse({ meta: null })).toEqual({ meta: null });
});
