/** A path as a JSON Pointer (RFC 6901): `["tags", 0]` is `/tags/0`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).slice(0, 100).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
