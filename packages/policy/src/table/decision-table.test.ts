import { expect, test } from "vitest";
import { and, anyone, is, isOwn, not, operation, policyOf, posts, role } from "../testing/blog.js";
import { callersOf } from "./callers.js";
import { decisionTable, type TableCell } from "./decision-table.js";

const cells = [...decisionTable(policyOf(posts))];
const of = <A extends TableCell["aspect"]>(aspect: A) =>
  cells.filter((cell): cell is TableCell & { readonly aspect: A } => cell.aspect === aspect);

test("every operation is decided for every caller and every row, a missing one too", () => {
  // nobody, no named role, three roles, three pairs of them, all of them; own or not, draft or not, and missing
  const [callers, rows] = [9, 5];
  const calls = of("call");
  expect(calls).toHaveLength(callers * (4 * rows + 1));
  expect(new Set(calls.map(({ operation: { name } }) => name))).toEqual(
    new Set(["list", "get", "create", "update", "delete"]),
  );
});

test("every column of every row that is answered with is shown in some form", () => {
  const answered = of("call").filter(({ verdict, row }) => verdict.kind === "allowed" && row !== undefined);
  expect(of("read")).toHaveLength(answered.length * posts.columns.length);
  expect(new Set(of("read").map(({ shown }) => shown))).toEqual(new Set(["bare", "masked", "absent"]));
});

test("a masked column is no column to queries, a hidden one to nobody", () => {
  const filters = of("filter").filter(({ isAccepted }) => isAccepted);
  const accepting = (name: string) =>
    filters.filter(({ column }) => column.name === name).map(({ caller }) => caller.roles);
  expect(accepting("passwordHash")).toEqual([]);
  expect(accepting("status")).toHaveLength(9);
  expect(accepting("email").every((roles) => roles.includes("admin"))).toBe(true);
});

test("bodies may name what an operation writes", () => {
  const written = of("write").filter(({ isAccepted }) => isAccepted);
  expect(new Set(written.map(({ column }) => column.name))).toEqual(new Set(["title"]));
});

test("an operation about no row has no row", () => {
  const policy = policyOf({ ...posts, operations: [operation("standaloneAction", anyone, { name: "count" })] });
  const cells = [...decisionTable(policy)];
  expect(cells.map((cell) => cell.aspect === "call" && cell.row)).toEqual(cells.map(() => undefined));
  expect(cells.map(({ caller }) => caller.roles)).toEqual([[], [], ["admin"], ["user"]]);
});

test("roles are told apart wherever a rule names them", () => {
  const rules = [and(role("user"), isOwn("a")), not(role("banned")), is("b", "x")];
  expect(callersOf(rules).map(({ roles }) => roles)).toEqual([[], [], ["banned"], ["user"], ["banned", "user"]]);
});
