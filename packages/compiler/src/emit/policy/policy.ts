import { describePolicy, printPolicy } from "@quickback/policy/report";
import type { Api } from "../../model/api.js";
import { toPolicy } from "./to-policy.js";

/** `policy.md`, which people read, and `policy.json`, from which the decision table follows. */
export function emitPolicy(api: Api): { path: string; text: string }[] {
  const policy = toPolicy(api);
  return [
    { path: "policy.json", text: printPolicy(policy) },
    { path: "policy.md", text: describePolicy(policy) },
  ];
}
