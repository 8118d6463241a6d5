/** Some values of each axis, by their places: the rows that have one of them in each. */
export type Box = readonly (readonly number[])[];

type Point = readonly number[];

interface Cases {
  /** How many values each axis has. */
  readonly sizes: readonly number[];
  /** Every combination of values; the last axis changes first. */
  readonly points: readonly Point[];
  /** For each point whether it is to be covered, and whether it may be. */
  readonly needed: readonly boolean[];
  readonly within: readonly boolean[];
}

/** Boxes that cover all points needed, each as large as it may be, and none of which the others make up for. */
export function cover({ sizes, points, needed, within }: Cases): Box[] {
  const mayHold = (at: Point): boolean => within[indexOf(sizes, at)] === true;
  const wanted = points.filter((_, index) => needed[index] === true);
  const boxes: Box[] = [];
  for (const point of wanted) {
    if (!boxes.some((box) => contains(box, point))) boxes.push(grow(point, sizes, mayHold));
  }
  return boxes.reduce((kept, box) => {
    const others = kept.filter((other) => other !== box);
    return wanted.every((point) => others.some((other) => contains(other, point))) ? others : kept;
  }, boxes);
}

function indexOf(sizes: readonly number[], at: Point): number {
  return at.reduce((index, value, axis) => index * (sizes[axis] ?? 1) + value, 0);
}

function contains(box: Box, point: Point): boolean {
  return point.every((value, axis) => box[axis]?.includes(value) === true);
}

/** The largest box around a point: along each axis as far as it goes. */
function grow(point: Point, sizes: readonly number[], mayHold: (at: Point) => boolean): Box {
  return sizes.reduce<Box>(
    (box, size, axis) => {
      const values = Array.from({ length: size }, (_, value) => value);
      return box.with(
        axis,
        values.filter((value) => pointsOf(box.with(axis, [value])).every(mayHold)),
      );
    },
    point.map((value) => [value]),
  );
}

function pointsOf(box: Box): Point[] {
  return box.reduce<number[][]>((found, values) => found.flatMap((at) => values.map((value) => [...at, value])), [[]]);
}
