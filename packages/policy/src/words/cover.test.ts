import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cover, type Box } from "./cover.js";

const sizes = [3, 2, 2];
const points = [0, 1, 2].flatMap((a) => [0, 1].flatMap((b) => [0, 1].map((c) => [a, b, c])));
const isIn = (box: Box, point: readonly number[]) => point.every((value, axis) => box[axis]?.includes(value));

test.each<[string, (point: readonly number[]) => boolean, Box[]]>([
  [
    "everything",
    () => true,
    [
      [
        [0, 1, 2],
        [0, 1],
        [0, 1],
      ],
    ],
  ],
  ["nothing", () => false, []],
  ["one value", ([a]) => a === 1, [[[1], [0, 1], [0, 1]]]],
  [
    "either of two",
    ([a, b]) => a === 0 || b === 1,
    [
      [[0], [0, 1], [0, 1]],
      [[0, 1, 2], [1], [0, 1]],
    ],
  ],
])("%s is covered by the largest boxes", (_, test, want) => {
  const has = points.map(test);
  const found = cover({ sizes, points, needed: has, within: has });
  expect(found.toSorted((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0))).toEqual(want);
});

test("boxes cover all that is needed, and nothing that may not be", () => {
  const set = fc.array(fc.boolean(), { minLength: points.length, maxLength: points.length });
  fc.assert(
    fc.property(set, set, (within, more) => {
      const needed = within.map((is, index) => is && more[index] === true);
      const boxes = cover({ sizes, points, needed, within });
      for (const [index, point] of points.entries()) {
        const isCovered = boxes.some((box) => isIn(box, point));
        expect(isCovered || !needed[index]).toBe(true);
        expect(!isCovered || within[index]).toBe(true);
      }
    }),
  );
});
