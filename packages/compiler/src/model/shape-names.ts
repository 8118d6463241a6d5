import { pascalCase } from "../resolve/names.js";
import type { ListOperation } from "./operation.js";
import { recordFields } from "./record-fields.js";
import type { TableResource } from "./resource.js";

/** What the rows of a list are called: as the record where they have its fields, a view's after the view. */
export function listShapeName({ view, fields }: ListOperation, resource: TableResource): string {
  const { singular } = resource;
  if (view !== undefined) return `${singular}${pascalCase(view)}`;
  const record = recordFields(resource);
  const isSame = record.length === fields.length && record.every((field) => fields.includes(field));
  return isSame ? singular : `${singular}ListItem`;
}
