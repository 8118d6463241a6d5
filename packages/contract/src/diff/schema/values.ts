import { listed } from "@quickback/policy/report";
import { canonical } from "../both.js";

/** The values of the first list that are not in the second; null is spoken of elsewhere. */
export function difference(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => value !== null && !known.has(canonical(value)));
}

/** `"a", "b" or 3`; of many the first. */
export function wordsOfValues(values: readonly unknown[]): string {
  const words = values.map(canonical);
  if (words.length <= mostValues) return listed(words, "or") || "nothing";
  return `${words.slice(0, mostValues).join(", ")} or one of ${words.length - mostValues} more`;
}

const mostValues = 6;
