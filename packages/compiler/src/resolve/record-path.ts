/** Where one record is: `/posts/{id}`, or each column of a longer key in its order, `/post-tags/{postId}/{tagId}`. */
export function recordPath(base: string, keys: readonly string[]): string {
  const segments = keys.length === 1 ? ["{id}"] : keys.map((key) => `{${key}}`);
  return ["", base, ...segments].join("/");
}
