import { describe, expect, it } from "vitest";
import { encoderOf } from "./codecs.js";
import { bigint, decimal, int64 } from "./numbers.js";

describe("a decimal", () => {
  it.each([
    ["1.5e-07", "0.00000015"],
    ["-1.5e-07", "-0.00000015"],
    ["1.0e+20", "100000000000000000000"],
    ["1.23456789012345e+16", "12345678901234500"],
    ["1.5e+00", "1.5"],
    ["10.0", "10"],
    ["0.0", "0"],
    ["-0.0", "0"],
    ["9223372036854775807", "9223372036854775807"],
  ])("that SQLite prints as %s is written as %s", (stored, want) => {
    expect(encoderOf(decimal())?.(stored)).toBe(want);
  });

  it.each([
    ["1.50", "1.5"],
    ["9007199254740993.0", "9007199254740993"],
    ["-0", "0"],
    ["100000000000000000000", "100000000000000000000"],
    ["0.000000000000000000000123456789012345", "0.000000000000000000000123456789012345"],
  ])("given as %s is kept as %s", (given, want) => {
    expect(decimal().parse(given)).toBe(want);
  });

  it.each([
    "",
    ".5",
    "5.",
    "+1",
    "01",
    "1e5",
    "Infinity",
    "NaN",
    " 1",
    "1,5",
    "1.1234567890123456",
    "123456789012345678.5",
  ])("is not %j", (given) => {
    expect(decimal().safeParse(given).success).toBe(false);
  });
});

it.each(["9223372036854775808", "-9223372036854775809", "1.0", "", "1".repeat(100_000)])(
  "a whole number of 64 bits is not %.20s",
  (given) => {
    expect(int64().safeParse(given).success).toBe(false);
  },
);

it("a whole number keeps all its digits", () => {
  expect(encoderOf(bigint())?.(bigint().parse("9".repeat(1000)))).toBe("9".repeat(1000));
});
