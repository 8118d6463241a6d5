/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last: "and" | "or" = "and"): string {
  const [only = "", ...others] = words;
  if (others.length === 0) return only;
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
