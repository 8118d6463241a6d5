import { changeOf, type Change } from "./change.js";
import { compareContent } from "./compare-content.js";
import type { OperationPair } from "./compare-operations.js";
import { valueAt } from "./endpoints.js";

/** What is sent in the body. */
export function compareBody({ documents, before, after }: OperationPair): Change[] {
  const operation = before.name;
  const bodies = {
    before: documents.before.below(before.place, "requestBody"),
    after: documents.after.below(after.place, "requestBody"),
  };
  const isRequired = {
    before: valueAt(bodies.before, "required") === true,
    after: valueAt(bodies.after, "required") === true,
  };
  if (bodies.before === undefined && bodies.after === undefined) return [];
  if (bodies.after === undefined) return [changeOf("body-removed", "takes no body any more", operation)];
  if (bodies.before === undefined) {
    return [
      isRequired.after
        ? changeOf("required-body-added", "now needs a body", operation)
        : changeOf("body-added", "now takes a body", operation),
    ];
  }
  return [
    ...(isRequired.after && !isRequired.before ? [changeOf("body-required", "now needs its body", operation)] : []),
    ...(isRequired.before && !isRequired.after
      ? [changeOf("body-optional", "no longer needs its body", operation)]
      : []),
    ...compareContent(bodies, { documents, operation, noun: "the body", position: "request" }),
  ];
}
