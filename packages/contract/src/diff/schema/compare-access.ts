import { each } from "../both.js";
import { finding, type Finding } from "./finding.js";
import type { FlatSchemas } from "./flat-schemas.js";

/** Whether a value only comes, or is only sent. */
export function compareAccess(schemas: FlatSchemas): Finding[] {
  const isReadOnly = each(schemas, ({ nodes }) => nodes.some(({ keywords }) => keywords["readOnly"] === true));
  const isWriteOnly = each(schemas, ({ nodes }) => nodes.some(({ keywords }) => keywords["writeOnly"] === true));
  return [
    ...(isReadOnly.before === isReadOnly.after
      ? []
      : [finding(isReadOnly.after ? "read-only" : "no-longer-read-only")]),
    ...(isWriteOnly.before === isWriteOnly.after
      ? []
      : [finding(isWriteOnly.after ? "write-only" : "no-longer-write-only")]),
  ];
}
