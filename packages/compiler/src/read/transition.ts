import type { TableFacts } from "../load/table-facts.js";
import type { Transition } from "../model/operation.js";
import { isLiteral, type LiteralValue } from "../print/literal.js";
import { columnOf, list, object, required, type Given, type Reader } from "./reader.js";

const example = 'transition: { column: "status", from: ["draft"], to: "published" }';

/** The transition of an action on a record of `table`; one without a record has none. */
export function transitionOf(table: TableFacts | undefined): Reader<Transition> {
  if (table === undefined) return withoutRecord;
  const column = columnOf(
    table.columns.map(({ name }) => name),
    table.sqlName,
  );
  const readKeys = object(
    { column: required(column, example), from: required(list(value), example), to: required(value, example) },
    'a transition, as in { column: "status", from: ["draft"], to: "published" }',
  );
  return (given) => {
    const said = readKeys(given);
    if (said?.from?.length === 0) {
      given.report("value-unexpected", [...given.path, "from"], {
        what: "a list of values",
        key: `${given.path.join(".")}.from`,
      });
    }
    if (said?.column === undefined || said.from === undefined || said.to === undefined) return undefined;
    return { column: said.column, from: said.from.map((one) => one.value), to: said.to.value };
  };
}

function withoutRecord({ value: said, path, report }: Given): undefined {
  if (said !== undefined) report("transition-without-record", path, { name: path.at(-2) ?? "" });
}

/** Wrapped, since `null` is one too. */
function value(given: Given): { readonly value: LiteralValue } | undefined {
  if (isLiteral(given.value)) return { value: given.value };
  if (given.value !== undefined) {
    given.report("value-unexpected", given.path, { what: "a JSON value", key: given.path.join(".") });
  }
  return undefined;
}
