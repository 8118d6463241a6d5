import type { Row } from "@quickback/policy";
import type { Joint } from "@quickback/policy/report";

/**
 * The same rows with equal values where they belong together, one row of each table from the first to the last; `undefined`
 * where what they are chosen for lets them have none.
 */
export function joinRows(joints: readonly Joint[], rows: readonly Row[]): readonly Row[] | undefined {
  const joined = rows.map((row) => ({ ...row }));
  const links = joints.flatMap(({ relation, source }, index) =>
    relation.from.map((from, at) => {
      const type = source.columns.find(({ name }) => name === from)?.type ?? "";
      return { left: joined[index] ?? {}, from, right: joined[index + 1] ?? {}, to: relation.to[at] ?? "", type };
    }),
  );
  // what one row has to have, its neighbours take over, and theirs theirs; what is still open then may be anything
  for (const made of [false, false, true, false]) {
    for (const { left, from, right, to, type } of links) {
      const value = left[from] ?? right[to] ?? (made ? madeFor(type) : undefined);
      if (value === undefined) continue;
      if (!Object.hasOwn(left, from)) left[from] = value;
      if (!Object.hasOwn(right, to)) right[to] = value;
    }
  }
  const isJoined = links.every(
    ({ left, from, right, to }) => (left[from] ?? null) !== null && left[from] === right[to],
  );
  return isJoined ? joined : undefined;
}

/** A value that no other row has; `undefined` for a type whose values have more than one form. */
function madeFor(type: string): string | number | undefined {
  if (type === "text") return "joined";
  return type === "integer" ? 4711 : undefined;
}
