import { inDefinition } from "../diagnostics/finding.js";
import { isTable, nameOfTable, type TableFacts } from "../load/table-facts.js";
import type { Action, Gives } from "../model/operation.js";
import { actionsOptions, type ActionAnnotations } from "../read/actions.js";
import type { Roles } from "../read/roles.js";
import { isObject, type Report } from "../read/reader.js";
import { kebabCase } from "./names.js";
import { recordPath } from "./record-path.js";

interface Given {
  readonly value: unknown;
  /** The file, relative to the root. */
  readonly source: string;
  /** The route base. */
  readonly base: string;
  /** The table that they belong to; `undefined` where they belong to none. */
  readonly table: TableFacts | undefined;
  readonly roles: Roles;
  /** The resource of a table; `undefined` for an internal one. */
  readonly resourceOf: (table: object) => string | undefined;
  /** Whether every module could be loaded; else a table's resource may be missing. */
  readonly isComplete: boolean;
  readonly report: Report;
}

/** The actions of one `defineActions`, in the order in which they were written. */
export function resolveActions(given: Given): Action[] {
  const { value, source, base, table, roles, report } = given;
  const ofTable = table !== undefined;
  const said = actionsOptions(roles, table)({ value, path: [], report });
  if (isObject(value) && Object.keys(value).length === 0) report("actions-empty", [], {});
  return [...(said ?? [])].map(([name, action]): Action => {
    const isStandalone = action.isStandalone ?? !ofTable;
    if (!ofTable && action.isStandalone === false) report("action-record-missing", [name, "standalone"], { name });
    if (!isStandalone && action.path !== undefined && action.isStandalone === undefined) {
      report("action-path-record", [name, "path"], { name });
    }
    return {
      kind: isStandalone ? "standaloneAction" : "recordAction",
      name,
      ofTable,
      source,
      route: `${action.method} ${isStandalone ? standalonePath(name, base, action, report) : recordActionPath(name, base, table?.primaryKey)}`,
      access: action.access,
      isCustom: action.isCustom,
      transition: action.transition,
      responseType: action.responseType,
      gives: givesOf(name, action, given),
      at: inDefinition(source, [name]),
    };
  });
}

function givesOf(name: string, { output }: ActionAnnotations, { resourceOf, isComplete, report }: Given): Gives {
  if (output === undefined) return { kind: "anything" };
  if (output.kind === "schema") return output;
  const { kind, table } = output;
  const resource = resourceOf(table);
  if (resource !== undefined) return { kind, resource };
  if (isComplete)
    report("action-output-table", [name, "output"], { name, table: isTable(table) ? nameOfTable(table) : "" });
  return { kind: "anything" }; // it has been reported, or its file could not be loaded, so nothing will be printed
}

/** `/posts/{id}/publish` */
function recordActionPath(name: string, base: string, keys: readonly string[] | undefined): string {
  return `${recordPath(base, keys ?? ["id"])}/${kebabCase(name)}`; // one without a table has been reported
}

/** `/posts/import`, or the path that was written. */
function standalonePath(name: string, base: string, { path }: ActionAnnotations, report: Report): string {
  const own = `/${base}/${kebabCase(name)}`;
  if (path === undefined || /^(\/[a-z0-9]+(-[a-z0-9]+)*)+$/.test(path)) return path ?? own;
  report("action-path-invalid", [name, "path"], { path, base });
  return own;
}
