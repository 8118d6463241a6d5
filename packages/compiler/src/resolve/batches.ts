import type { Rule } from "@quickback/policy";
import { inDefinition } from "../diagnostics/finding.js";
import type { CreateOperation, DeleteOperation, UpdateOperation } from "../model/operation.js";
import type { Access } from "../read/access.js";
import type { Report } from "../read/reader.js";
import type { CrudAnnotations } from "../read/table.js";
import { create, remove, update, type Given } from "./operations.js";

type Batch = CreateOperation | UpdateOperation | DeleteOperation;

/** `batchCreate`, `batchUpdate` and `batchDelete`: as the operations on one record, under rules of their own or under theirs. */
export function resolveBatches(given: Given): Batch[] {
  const { crud } = given.said;
  if (crud === undefined) return [];
  const [made, changed, removed] = [
    ruleOf(crud.batchCreate, crud.create?.access),
    ruleOf(crud.batchUpdate, plain(crud.update?.access)),
    ruleOf(crud.batchDelete, plain(crud.delete?.access)),
  ];
  const batch = (key: string, method: string, operation: Batch | undefined): Batch[] => {
    if (operation === undefined) return [];
    const at = inDefinition(given.source, ["crud", key]);
    return [{ ...operation, isBatch: true, route: `${method} /${given.name}/batch`, at }];
  };
  return [
    ...batch(
      "batchCreate",
      "POST",
      create({ create: made && { defaults: crud.create?.defaults, access: made } }, given),
    ),
    ...batch("batchUpdate", "PATCH", update({ update: changed && { access: asAccess(changed) } }, given)),
    ...batch(
      "batchDelete",
      "DELETE",
      remove({ delete: removed && { mode: crud.delete?.mode, access: asAccess(removed) } }, given),
    ),
  ];
}

/** A batch without a rule of its own has one to take over, which SQL can test. */
export function reportBatches(crud: CrudAnnotations | undefined, report: Report): void {
  const singles = { batchCreate: "create", batchUpdate: "update", batchDelete: "delete" } as const;
  for (const [batch, single] of Object.entries(singles) as [
    keyof typeof singles,
    (typeof singles)[keyof typeof singles],
  ][]) {
    const access = crud?.[single]?.access;
    const isFunction = access !== undefined && "isCustom" in access && access.isCustom;
    if (crud?.[batch] !== true || (access !== undefined && !isFunction)) continue;
    report("batch-inherits-nothing", ["crud", batch], { batch, single, isFunction });
  }
}

function ruleOf(said: CrudAnnotations["batchCreate"], single: Rule | undefined): Rule | undefined {
  return said === true ? single : said?.access;
}

function plain(access: Access | undefined): Rule | undefined {
  return access?.isCustom === true ? undefined : access?.access;
}

function asAccess(access: Rule): Access {
  return { access, isCustom: false };
}
