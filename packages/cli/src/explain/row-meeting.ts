import { meets, type Condition, type Row } from "@quickback/policy";

/** How many combinations of alternatives are tried. */
const mostRows = 64;

/** Values of columns with which a row meets a condition, where they can be read off it. */
export function rowMeeting(condition: Condition): Row | undefined {
  return candidates(condition).find((row) => meets(condition, row));
}

function candidates(condition: Condition): readonly Row[] {
  switch (condition.kind) {
    case "isNull":
      return [{ [condition.column]: null }];
    case "compare":
      return [valueFor(condition)];
    case "not":
      return [{}];
    case "or":
      return condition.conditions.flatMap(candidates).slice(0, mostRows);
    case "and":
      return condition.conditions
        .map(candidates)
        .reduce(
          (rows, more) => rows.flatMap((row) => more.map((one) => ({ ...row, ...one }))).slice(0, mostRows),
          [{}],
        );
    default:
      return condition satisfies never;
  }
}

function valueFor({ column, operator, operand }: Condition & { readonly kind: "compare" }): Row {
  const [value] = [operand].flat();
  if (value === undefined || operator === "notEquals" || operator === "notIn") return {};
  const step = operator === "lessThan" ? -1 : operator === "greaterThan" ? 1 : 0;
  return { [column]: typeof value === "number" ? value + step : value };
}
