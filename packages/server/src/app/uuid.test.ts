import { expect, it } from "vitest";
import { uuidv7 } from "./uuid.js";

it("is a UUID of version 7 and variant 10", () => {
  for (let round = 0; round < 100; round++) {
    expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it("begins with the milliseconds since 1970, so that ids sort by time", () => {
  expect(uuidv7(0x0198_c0de_1234).slice(0, 13)).toBe("0198c0de-1234");
  expect(uuidv7(1) < uuidv7(2)).toBe(true);
});

it("does not repeat", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(0))).size).toBe(10_000);
});
