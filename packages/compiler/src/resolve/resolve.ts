import { finding, inDefinition, inTable, type Finding } from "../diagnostics/finding.js";
import type { LoadedFiles } from "../load/load.js";
import type { Api, SystemAccess } from "../model/api.js";
import { deepFreeze } from "./deep-freeze.js";
import { collectDefinitions } from "./definitions.js";
import { keysTable, takesKeys } from "./keys-table.js";
import { resolveOwnRoutes } from "./own-routes.js";
import { resolveResources, type Reporters } from "./resources.js";
import type { Settings } from "./settings.js";

/** Where Better Auth answers. */
export const authPath = "/auth/v1";

interface Given {
  readonly settings: Settings;
  readonly files: LoadedFiles;
  readonly referenceFolder: string;
  readonly systemAccesses: readonly SystemAccess[];
}

/** Settles defaults, roles and names. What can't be settled is a finding, and missing from the model. */
export function resolve({ settings, files, referenceFolder, systemAccesses }: Given): {
  api: Api;
  findings: readonly Finding[];
} {
  const { source, config, authTables } = settings;
  const findings: Finding[] = [];
  const definitions = collectDefinitions(files, config.database);
  findings.push(...definitions.findings);
  const { resources, renames } = resolveResources(definitions, config, reportersInto(findings));
  const keeps = resources.some(({ operations }) => operations.some(takesKeys));
  const own = resolveOwnRoutes(files.routes, { hierarchy: config.roleHierarchy });
  findings.push(...own.findings);
  const api: Api = {
    name: config.name,
    source,
    runtime: config.runtime,
    database: config.database,
    basePath: config.basePath,
    authPath,
    trustedOrigins: config.trustedOrigins,
    trustedProxies: config.trustedProxies,
    rateLimit: config.rateLimit,
    openapi: config.openapi,
    referenceFolder,
    keepsKeys: keeps,
    authTables: keeps ? [...authTables, keysTable] : authTables,
    tables: sortedBy(definitions.refs, (table) => `${table.file} ${table.exported}`),
    resources: sortedBy(resources, (resource) => resource.name),
    ownRoutes: sortedBy(own.routes, ({ name }) => name),
    renames,
    systemAccesses,
  };
  return { api: deepFreeze(api), findings };
}

function reportersInto(findings: Finding[]): Reporters {
  return {
    inFile: (file) => (code, path, holes) => findings.push(finding(code, inDefinition(file, path), holes)),
    inTable: (table) => (code, column, holes) => {
      const path = column === undefined ? [] : [column];
      findings.push(finding(code, inTable(table.file, table.exported, path), holes));
    },
  };
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
