import { once } from "../app/once.js";
import type { Services } from "../app/services.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { Operation } from "../resource/operation.js";
import type { Routes } from "../resource/routes.js";
import type { Target, Targets } from "../table/readable-rows.js";

/** Gives a resource by its tag. */
export type Load = (tag: string) => Promise<Routes>;

/** The resources whose rows an operation looks at beside its own. */
export async function loadTargets(operation: Operation, load: Load): Promise<Targets> {
  switch (operation.kind) {
    case "create":
    case "update":
      return await loadReferred(operation.resource, load);
    case "batch":
      return await loadTargets(operation.of, load);
    case "list":
    case "get": {
      const direct = await loadAll(related(operation), load);
      const nested = await loadAll([...direct.values()].flatMap(related), load);
      return new Map([...direct, ...nested]);
    }
    default:
      return new Map();
  }
}

function related({ resource, include }: Pick<Target, "resource" | "include">): string[] {
  return include.map((name) => {
    const relation = resource.relations.get(name);
    if (relation === undefined) throw new Error(`There is no relation ${name} to include`);
    return relation.resource;
  });
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
  return await loadAll(
    references.map(({ resource }) => resource),
    load,
  );
}

async function loadAll(tags: readonly string[], load: Load): Promise<Targets> {
  return new Map(await Promise.all([...new Set(tags)].map(async (tag) => [tag, targetOf(await load(tag))] as const)));
}

function loaderOf({ resources }: Services): Load {
  return async (tag) => {
    const load = resources[tag];
    if (load === undefined) throw new Error(`A resource refers to ${tag}, which does not exist`);
    return await load();
  };
}

/** What an author's function decides cannot be asked in a statement: then nobody reads. */
function targetOf({ tag, resource, read, readTest, include }: Routes): Target {
  if (resource === undefined) throw new Error(`A resource refers to ${tag}, which has no table`);
  return { resource, read: readTest === undefined ? read : { kind: "nobody" }, include };
}
