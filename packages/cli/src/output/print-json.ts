/** JSON as it is written to a file: the keys in the order that they were given, and a line break at its end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
