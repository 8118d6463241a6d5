import type { Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { TableResource } from "../model/resource.js";
import { checkCaching } from "./caching.js";
import { checkColumnNames } from "./column-names.js";
import { checkDefaults } from "./defaults.js";
import { checkDisclosures } from "./disclosures.js";
import { checkFieldSchemas } from "./field-schemas.js";
import { checkFilled } from "./filled.js";
import { checkJoins } from "./joins.js";
import { checkMasks } from "./masks.js";
import { checkNames } from "./names.js";
import { checkOwnerRoles } from "./owner-roles.js";
import { checkOwnRoutes } from "./own-routes.js";
import { checkPaths } from "./paths.js";
import { checkPublicRows } from "./public-rows.js";
import { checkQuery } from "./query.js";
import { checkReferences } from "./references.js";
import { checkRelations } from "./relations.js";
import { checkRenames } from "./renames.js";
import { checkRoutes } from "./routes.js";
import { checkSecrets } from "./secrets.js";
import { checkShownFields } from "./shown-fields.js";
import { checkSoftDelete } from "./soft-delete.js";
import { checkStamps } from "./stamps.js";
import { checkTransitions } from "./transitions.js";
import { checkVariables } from "./variables.js";
import { checkViewNames } from "./view-names.js";

const rulesOfTables: readonly ((resource: TableResource) => readonly Finding[])[] = [
  checkColumnNames,
  checkDefaults,
  checkDisclosures,
  checkFieldSchemas,
  checkFilled,
  checkMasks,
  checkOwnerRoles,
  checkPublicRows,
  checkQuery,
  checkSecrets,
  checkShownFields,
  checkSoftDelete,
  checkStamps,
  checkTransitions,
];

const rulesOfAll: readonly ((api: Api) => readonly Finding[])[] = [
  checkCaching,
  checkJoins,
  checkNames,
  checkOwnRoutes,
  checkPaths,
  checkReferences,
  checkRelations,
  checkRenames,
  checkRoutes,
  checkVariables,
  checkViewNames,
];

/** Runs every rule over the model; all problems at once. */
export function check(api: Api): Finding[] {
  const tables = api.resources.filter((resource) => resource.kind === "table");
  return [
    ...tables.flatMap((table) => rulesOfTables.flatMap((rule) => rule(table))),
    ...rulesOfAll.flatMap((rule) => rule(api)),
  ];
}
