import * as z from "zod";
import { once } from "../app/once.js";
import type { Services } from "../app/services.js";
import type { Caller } from "../caller/caller.js";
import { presentation } from "../operations/present.js";
import type { ResourceDefinition } from "../resource/definition.js";
import type { ActionOperation, RowsOf } from "../resource/operation.js";
import { isRow } from "./is-row.js";

/** What `execute` gave, as the caller gets it: rows as their resource shows them, anything else by the author's schema. */
export type OutputPresenter = (result: unknown, caller: Caller) => Promise<unknown>;

export function outputPresenter({ run: { output }, gives }: ActionOperation, services: Services): OutputPresenter {
  if (gives !== undefined) return rowsPresenter(gives, services);
  if (output instanceof z.ZodType) return async (result) => z.encode(output, result as never); // it throws for another form
  return async (result) => result;
}

function rowsPresenter({ kind, resource: tag }: RowsOf, { resources }: Services): OutputPresenter {
  const loaded = once(async () => {
    const resource = (await resources[tag]?.())?.resource;
    if (resource === undefined) throw new Error(`An action gives rows of ${tag}, which is no resource with a table`);
    return rowPresenter(resource, tag);
  });
  return async (result, caller) => {
    const present = (await loaded())(caller);
    if (kind === "record") return present(result);
    if (!Array.isArray(result)) throw new Error(`The action was to give a list of rows of ${tag}`);
    return result.map(present);
  };
}

/** The one place where an action's rows are shown. The caller decides about masks, which may look at the whole row. */
function rowPresenter(resource: ResourceDefinition, tag: string) {
  const { presenterFor } = presentation(resource);
  return ({ context }: Caller) => {
    const present = presenterFor(context);
    return (row: unknown) => {
      if (!isRow(row)) throw new Error(`The action was to give a row of ${tag}`);
      const missing = Object.keys(resource.selected).filter((field) => row[field] === undefined);
      if (missing.length > 0) throw new Error(`The action gave a row of ${tag} without ${missing.join(", ")}`);
      return present(row);
    };
  };
}
