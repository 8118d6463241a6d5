import { finding, inDefinition, type Finding } from "../diagnostics/finding.js";
import type { LoadedConfig } from "../load/load.js";
import type { AuthTable } from "../model/api.js";
import { readConfig, type ConfigAnnotations } from "../read/config.js";
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
  try {
    const authTables = resolveAuthTables(config.authOptions);
    return { settings: { source: file, config, authTables }, findings };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    findings.push(finding("auth-options-refused", inDefinition(file, ["providers", "auth", "options"]), { text }));
    return { settings: { source: file, config, authTables: [] }, findings };
  }
}
