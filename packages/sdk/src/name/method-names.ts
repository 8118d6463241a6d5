import type { Operation } from "../model.js";
import { camelCase, words } from "./words.js";

/** The way to an operation's method from its resource: `["list"]`, `["views", "summary"]`. Given once per resource. */
export function methodNames(operations: readonly Operation[]): Map<Operation, readonly string[]> {
  const short = operations.map((operation) => [operation, shortName(operation)] as const);
  const count = (name: readonly string[]) => short.filter(([, other]) => other.join(".") === name.join(".")).length;
  return new Map(short.map(([operation, name]) => [operation, count(name) > 1 ? [fullName(operation)] : name]));
}

/** The document's own name for it, else the operationId without the words that the resource says already. */
function shortName(operation: Operation): readonly string[] {
  if (operation.sdkMethod) return operation.sdkMethod.map((part) => camelCase(part, "call"));
  const resource = words(operation.tag).join("").toLowerCase();
  const [first = "", ...rest] = words(operation.id);
  const isVerbAndResource = rest.length > 0 && isSame(rest.join("").toLowerCase(), resource);
  if (isVerbAndResource) return [camelCase(first, "call")];
  const isPrefixed = /[^A-Za-z0-9]/.test(operation.id) && isSame(first.toLowerCase(), resource) && rest.length > 0;
  return [isPrefixed ? camelCase(rest.join("-"), "call") : fullName(operation)];
}

function fullName(operation: Operation): string {
  return camelCase(operation.id, "call");
}

/** Equal, or one the other's plural. */
function isSame(one: string, other: string): boolean {
  return singular(one) === singular(other);
}

function singular(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=(s|x|ch|sh))es$/, "")
    .replace(/(?<!s)s$/, "");
}
