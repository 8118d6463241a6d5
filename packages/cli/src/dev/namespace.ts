/** What stands in for a KV namespace of Workers in development: nothing in it outlives the server. */
export function openNamespace() {
  const values = new Map<string, string>();
  return {
    get: async (key: string) => values.get(key) ?? null,
    put: async (key: string, value: string) => void values.set(key, value),
  };
}
