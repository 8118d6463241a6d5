import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import { operationNames } from "../model/operation-names.js";
import type { OwnRoutes } from "../model/own-routes.js";
import { camelCase } from "../resolve/names.js";

/** The author's own routes have paths, operationIds and methods of the SDK that nothing else has. */
export function checkOwnRoutes(api: Api): Finding[] {
  return [...checkBases(api), ...checkOperations(api)];
}

/** Every first segment of a path is one file's: it is loaded by it. */
function checkBases({ resources, ownRoutes }: Api): Finding[] {
  return ownRoutes.flatMap((own, index) => {
    const twin = [...resources, ...ownRoutes.slice(0, index)].find(({ name }) => name === own.name);
    const action = resources
      .flatMap(({ operations }) => operations)
      .find(({ route }) => route.split("/")[1] === own.name);
    const other = twin?.source ?? (action && `${action.at.file}, ${action.at.path.join(".")}`);
    return other === undefined ? [] : [clash(own, `The route /${own.name}`, other)];
  });
}

interface Claim {
  readonly what: string;
  readonly by: string;
}

function checkOperations({ resources, ownRoutes }: Api): Finding[] {
  const claims: Claim[] = resources.flatMap((resource) =>
    resource.operations.flatMap((operation) => {
      const { operationId, method } = operationNames(operation, resource);
      return claimsOf({ operationId, method, tag: resource.name }, `${operation.route} of ${resource.name}`);
    }),
  );
  return ownRoutes.flatMap((own) =>
    own.operations.flatMap((operation) => {
      const mine = [{ what: `The route ${operation.route}`, by: own.source }, ...claimsOf(operation, operation.route)];
      const taken = mine.flatMap(({ what }) => claims.find((claim) => claim.what === what) ?? []).at(0);
      claims.push(...mine);
      return taken === undefined ? [] : [clash(own, taken.what, taken.by)];
    }),
  );
}

interface Names {
  readonly operationId: string;
  readonly method: string;
  readonly tag: string;
}

function claimsOf({ operationId, method, tag }: Names, by: string): Claim[] {
  return [
    { what: `The operationId ${operationId}`, by },
    { what: `The SDK's client.${camelCase(tag)}.${method}`, by },
  ];
}

function clash({ at }: OwnRoutes, what: string, other: string): Finding {
  const remedy = what.startsWith("The route /")
    ? "Rename the file: its name is the route."
    : "Give one of the two another operationId or path.";
  return finding("name-clash", at, { what, other, remedy });
}
