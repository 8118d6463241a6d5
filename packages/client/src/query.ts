/**
 * Adds a query's parameters, those without a value left out. Lists repeat, or are one `a,b` if `joined` names them;
 * an empty one is an empty value: left out, it would ask for everything. Objects become `name[key]`.
 */
export function addToQuery(query: URLSearchParams, value: unknown, joined: readonly string[] = [], name = ""): void {
  const plain: unknown = value instanceof Date ? value.toISOString() : value;
  const isList = Array.isArray(plain);
  if (isList ? plain.length && !joined.includes(name) : plain && typeof plain === "object") {
    // What passed is a list or an object.
    for (const [key, item] of Object.entries(plain as object)) {
      addToQuery(query, item, joined, isList ? name : name ? `${name}[${key}]` : key);
    }
  } else if (plain !== undefined && plain !== null) {
    query.append(name, String(plain));
  }
}
