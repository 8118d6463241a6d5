import { inDefinition, type At } from "../diagnostics/finding.js";
import type { Resource } from "./resource.js";

/** Where the author has said what holds for an operation. */
export interface Annotation {
  /** `"GET /posts/{id}"`, below the API's base path. */
  readonly route: string;
  /** Who may call it. */
  readonly access: At;
  /** Which rows exist for them; `undefined` where it has no table. */
  readonly firewall: At | undefined;
}

/** The annotations of every operation. */
export function annotationsOf(resources: readonly Resource[]): Annotation[] {
  return resources.flatMap(({ kind, source, operations }) => {
    const firewall = kind === "table" ? inDefinition(source, ["firewall"]) : undefined;
    return operations.map(({ route, at }) => {
      return { route, access: { ...at, path: [...at.path, "access"] }, firewall };
    });
  });
}
