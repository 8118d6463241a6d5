import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";
import type { LoadedConfig } from "../load/load.js";
import type { AuthTable } from "../model/api.js";
import { isIdentifier } from "../print/code.js";
import { readConfig, type ConfigAnnotations } from "../read/config.js";
import { countsTable } from "./counts-table.js";
import { resolveAuthTables } from "./auth-tables.js";

/** A configuration with its defaults, and the tables that it brings. */
export interface Settings {
  /** Its file, relative to the root. */
  readonly source: string;
  readonly config: ConfigAnnotations;
  readonly authTables: readonly AuthTable[];
}

/** Settles the configuration. What is wrong with it is a finding; the settings can be gone on with all the same. */
export function resolveSettings({ file, value }: LoadedConfig): { settings: Settings; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const config = readConfig(value, (code, path, holes) =>
    findings.push(finding(code, inDefinition(file, path), holes)),
  );
  const at = inDefinition(file, ["providers", "auth", "options"]);
  const refuse = (text: string): void => void findings.push(finding("auth-options-refused", at, { text }));
  const authTables = [
    ...authTablesOf(config, refuse),
    ...(config.rateLimit?.store === "database" ? [countsTable] : []),
  ];
  return { settings: { source: file, config, authTables }, findings };
}

/** Better Auth's tables, which become exports under their names; its usual ones where its options are refused. */
function authTablesOf({ authOptions }: ConfigAnnotations, refuse: (text: string) => void): AuthTable[] {
  try {
    const tables = resolveAuthTables(authOptions);
    const unfit = tables.filter(({ name }) => !isIdentifier(name));
    if (unfit.length === 0) return tables;
    for (const { name } of unfit) refuse(`the model name "${name}" is no identifier`);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  return resolveAuthTables({});
}
