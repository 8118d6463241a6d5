import { once } from "../app/once.js";
import type { Services } from "../app/services.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Operation } from "../resource/operation.js";
import type { Routes } from "../resource/routes.js";
import type { Target, Targets } from "../table/readable-rows.js";

/** Gives a resource by its tag. */
export type Load = (tag: string) => Promise<Routes>;

/** The resources whose rows an operation looks at beside its own. */
export async function loadTargets({ kind, resource }: Operation, load: Load): Promise<Targets> {
  return kind === "create" || kind === "update" ? await loadReferred(resource, load) : new Map();
}

/** The same in a running server, loaded when first asked for. */
export function targetsOf(operation: Operation, services: Services): () => Promise<Targets> {
  return once(() => loadTargets(operation, loaderOf(services)));
}

/** The resources that a table's foreign keys lead to. */
export function referredBy(resource: ResourceDefinition, services: Services): () => Promise<Targets> {
  return once(() => loadReferred(resource, loaderOf(services)));
}

async function loadReferred({ references }: ResourceDefinition, load: Load): Promise<Targets> {
  const tags = [...new Set(references.map(({ resource }) => resource))];
  return new Map(await Promise.all(tags.map(async (tag) => [tag, targetOf(await load(tag))] as const)));
}

function loaderOf({ resources }: Services): Load {
  return async (tag) => {
    const load = resources[tag];
    if (load === undefined) throw new Error(`A resource refers to ${tag}, which does not exist`);
    return await load();
  };
}

/** What an author's function decides cannot be asked in a statement: then nobody reads. */
function targetOf({ tag, resource, read, readTest }: Routes): Target {
  if (resource === undefined) throw new Error(`A resource refers to ${tag}, which has no table`);
  return { resource, read: readTest === undefined ? read : { kind: "nobody" } };
}
