import type { Snapshot } from "./kit.js";

/** What a database would lose by becoming like `current`: sentences, empty where nothing is lost. */
export function lossesOfSnapshot(previous: Snapshot, current: Snapshot): string[] {
  const views = missingKeys(previous.views, current.views).map((view) => `view ${view} is gone`);
  const tables = missingKeys(previous.tables, current.tables).map((table) => `table ${table} is gone`);
  const columns = Object.entries(current.tables).flatMap(([name, { columns }]) =>
    missingKeys(previous.tables[name]?.columns ?? {}, columns).map((column) => `column ${name}.${column} is gone`),
  );
  return [...tables, ...columns, ...views];
}

/** The same for statements: SQLite changes a column by copying its table into a new one. */
export function lossesOfStatements(statements: readonly string[]): string[] {
  return statements.flatMap((statement) => {
    const [, rebuilt] = /^CREATE TABLE `__new_(.+?)`/.exec(statement) ?? [];
    if (rebuilt !== undefined) return [`a column or constraint of table ${rebuilt} has changed`];
    return /^(DROP TABLE|ALTER TABLE .+ (DROP|RENAME) )/.test(statement) ? [statement] : [];
  });
}

function missingKeys(previous: object, current: object): string[] {
  return Object.keys(previous).filter((key) => !Object.hasOwn(current, key));
}
