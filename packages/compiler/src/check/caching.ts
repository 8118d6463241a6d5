import { partsByCaller } from "@quickback/policy/report";
import { finding, type Finding } from "../diagnostics/finding.js";
import { policyOf } from "../emit/policy/to-policy.js";
import type { Api } from "../model/api.js";
import type { Operation } from "../model/operation.js";

/** What shared caches may keep is the same for everyone. */
export function checkCaching({ resources }: Api): Finding[] {
  if (!resources.some(({ operations }) => operations.some(isCached))) return [];
  const policies = resources.map(policyOf);
  return resources.flatMap(({ operations }, place) =>
    operations.flatMap((operation, index) => {
      const resource = policies[place];
      const read = resource?.operations[index];
      if (!isCached(operation) || resource === undefined || read === undefined) return [];
      const parts = partsByCaller(read, { resource, resources: policies });
      if (parts.length === 0) return [];
      const path = [...operation.at.path, "cache"];
      return [finding("cache-depends-on-caller", { ...operation.at, path }, { key: path.join("."), parts })];
    }),
  );
}

function isCached(operation: Operation): boolean {
  return "cache" in operation && operation.cache !== undefined;
}
