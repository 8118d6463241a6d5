/** A name as SQL, in the quotes that drizzle-kit uses. */
export function quoted(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** Names as SQL, with commas. */
export function quotedList(names: readonly string[]): string {
  return names.map(quoted).join(", ");
}

/** A text as SQL. */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
