import { inDefinition } from "../diagnostics/finding.js";
import type { TableFacts } from "../load/table-facts.js";
import type { Action } from "../model/operation.js";
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
  readonly report: Report;
}

/** The actions of one `defineActions`, in the order in which they were written. */
export function resolveActions({ value, source, base, table, roles, report }: Given): Action[] {
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
      at: inDefinition(source, [name]),
    };
  });
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
