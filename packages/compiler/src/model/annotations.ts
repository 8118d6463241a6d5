import { inDefinition, inExport, type At } from "../diagnostics/finding.js";
import type { Api } from "./api.js";
import type { OwnRoutes } from "./own-routes.js";
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
export function annotationsOf({ resources, ownRoutes }: Api): Annotation[] {
  return [...resources.flatMap(ofResource), ...ownRoutes.flatMap(ofOwnRoutes)];
}

function ofResource({ kind, source, operations }: Resource): Annotation[] {
  const firewall = kind === "table" ? inDefinition(source, ["firewall"]) : undefined;
  return operations.map(({ route, at }) => {
    return { route, access: { ...at, path: [...at.path, "access"] }, firewall };
  });
}

function ofOwnRoutes({ source, operations }: OwnRoutes): Annotation[] {
  return operations.map(({ route }) => ({ route, access: inExport(source, "access"), firewall: undefined }));
}
