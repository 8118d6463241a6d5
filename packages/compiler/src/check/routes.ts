import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import type { Resource } from "../model/resource.js";

interface Placed {
  readonly operation: Operation;
  readonly resource: Resource;
}

/** Every route is one operation's, and every first segment of a path one resource's: it is loaded by it. */
export function checkRoutes({ resources }: Api): Finding[] {
  const placed = resources.flatMap((resource): Placed[] =>
    resource.operations.map((operation) => ({ operation, resource })),
  );
  return placed.flatMap(({ operation, resource }, index) => {
    const owner = resources.find(({ name }) => name === segmentOf(operation) && name !== resource.name);
    if (owner !== undefined) return [clash(operation, owner.source, `Choose a path below /${resource.name}.`)];
    const other = placed.slice(0, index).find((one) => collide(one, { operation, resource }));
    const where = other && `${other.operation.at.file}, ${other.operation.at.path.join(".")}`;
    return where === undefined ? [] : [clash(operation, where, "Rename one of the two, or give it another path.")];
  });
}

/** Two resources of one name are another rule's business. */
function collide(left: Placed, right: Placed): boolean {
  if (left.resource === right.resource) return left.operation.route === right.operation.route;
  return left.resource.name !== right.resource.name && segmentOf(left.operation) === segmentOf(right.operation);
}

function segmentOf({ route }: Operation): string {
  return route.split("/")[1] ?? "";
}

function clash(operation: Operation, other: string, remedy: string): Finding {
  return finding("name-clash", operation.at, { what: `The route ${operation.route}`, other, remedy });
}
