import type { Rule } from "@quickback/policy";
import type { CreateOperation, PutOperation } from "../model/operation.js";
import type { TableResource } from "../model/resource.js";

/** How clients make rows, and whom that is open to. A put makes the rows that create makes. */
interface Making extends Pick<CreateOperation, "accept" | "defaults"> {
  readonly rule: Rule;
}

export function makingIn({ operations }: TableResource): Making[] {
  return operations
    .filter((one): one is CreateOperation | PutOperation => one.kind === "create" || one.kind === "put")
    .map((one) => ({ ...one, rule: one.kind === "put" ? one.create : one.access }));
}
