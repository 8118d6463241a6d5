/**
 * Adds a query's parameters, those without a value left out. Lists repeat, or are one `a,b` if `joined` names them;
 * an empty one is an empty value: left out, it would ask for everything. Objects become `name[key]`.
 */
export function addToQuery(query: URLSearchParams, value: unknown, joined: readonly string[] = [], name = ""): void {
  const isList = Array.isArray(value);
  if (value === undefined || value === null) return;
  if (value instanceof Date) {
    query.append(name, value.toISOString());
  } else if (isList ? value.length && !joined.includes(name) : typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      addToQuery(query, item, joined, isList ? name : name ? `${name}[${key}]` : key);
    }
  } else {
    query.append(name, String(value));
  }
}
