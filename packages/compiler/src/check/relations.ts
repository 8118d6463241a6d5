import { finding, type Finding } from "../diagnostics/finding.js";
import type { Api } from "../model/api.js";
import { atOption } from "./at.js";
import { obstacleIn } from "./references.js";

/** What is included are rows that a statement can tell to be readable. */
export function checkRelations({ resources }: Api): Finding[] {
  const tables = resources.filter((resource) => resource.kind === "table");
  return tables.flatMap((resource) =>
    resource.relations.flatMap(({ name, resource: target }) => {
      const obstacle = obstacleIn(resources.find((one) => one.name === target)?.operations ?? []);
      if (obstacle === undefined) return [];
      return [finding("relation-unreadable", atOption(resource, "query", "include", name), { name, target, obstacle })];
    }),
  );
}
