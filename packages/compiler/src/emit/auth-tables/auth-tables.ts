import type { Api, AuthColumn, AuthTable } from "../../model/api.js";
import { array, code, join, member, name, object, sequence, verbatim, type Code } from "../../print/code.js";
import { literal } from "../../print/literal.js";
import type { SourceFile } from "../../print/source-file.js";
import { snakeCase } from "../../resolve/names.js";
import { fromPackage } from "../../print/symbol-ref.js";

const sqlite = "drizzle-orm/sqlite-core";
const integer = fromPackage(sqlite, "integer");
const text = fromPackage(sqlite, "text");

/** `server/auth-tables.ts`: Better Auth's tables, as its own generator would write them. */
export function emitAuthTables({ authTables, source }: Pick<Api, "authTables" | "source">): SourceFile {
  const usesNow = authTables.some(({ columns }) => columns.some((column) => column.default?.kind === "now"));
  return {
    path: "server/auth-tables.ts",
    compiledFrom: source,
    declares: ["now", ...authTables.map((table) => table.name)],
    body: join([...(usesNow ? [printNow()] : []), ...authTables.map(printTable)], verbatim("\n\n")),
  };
}

/** As `Date.now()`, but by the database. */
function printNow(): Code {
  return code`const now = ${fromPackage("drizzle-orm", "sql")}${verbatim("`(cast(unixepoch('subsecond') * 1000 as integer))`")};`;
}

function printTable(table: AuthTable): Code {
  const columns = Object.fromEntries(table.columns.map((column) => [column.name, printColumn(column)]));
  const all = object({ id: code`${text}("id").primaryKey()`, ...columns }, "broken");
  const indexes = table.columns.filter((column) => column.isIndexed).map((column) => printIndex(table, column));
  const config = indexes.length === 0 ? code`` : code`, (table) => ${array(indexes)}`;
  const create = fromPackage(sqlite, "sqliteTable");
  return code`export const ${name(table.name)} = ${create}(${literal(snakeCase(table.name))}, ${all}${config});`;
}

function printColumn(column: AuthColumn): Code {
  const { isRequired, isUnique, isTouched, references } = column;
  return sequence([
    printType(column),
    printDefault(column),
    verbatim(isTouched ? ".$onUpdate(() => new Date())" : ""),
    verbatim(isRequired ? ".notNull()" : ""),
    verbatim(isUnique ? ".unique()" : ""),
    references === undefined
      ? code``
      : code`.references(() => ${member(name(references.table), references.column)}, ${object({ onDelete: literal(references.onDelete) })})`,
  ]);
}

function printType({ name: key, type }: AuthColumn): Code {
  const sqlName = literal(snakeCase(key));
  switch (type) {
    case "string":
    case "json": // Better Auth itself makes it text
      return code`${text}(${sqlName})`;
    case "number":
      return code`${integer}(${sqlName})`;
    case "boolean":
      return code`${integer}(${sqlName}, { mode: "boolean" })`;
    case "date":
      return code`${integer}(${sqlName}, { mode: "timestamp_ms" })`;
    default:
      return type satisfies never;
  }
}

function printDefault({ default: value }: AuthColumn): Code {
  if (value === undefined) return code``;
  if (value.kind === "literal") return code`.default(${literal(value.value)})`;
  return code`.default(now)`;
}

function printIndex(table: AuthTable, { name: column, isUnique }: AuthColumn): Code {
  const [make, ending] = isUnique ? ["uniqueIndex", "uidx"] : ["index", "idx"];
  return code`${fromPackage(sqlite, make ?? "index")}(${literal(`${table.name}_${column}_${ending}`)}).on(${member(verbatim("table"), column)})`;
}
