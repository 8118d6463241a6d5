/**
 * An error as a log may have it. Drizzle puts the statement and its parameters into its message, so the error below it
 * speaks instead.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // known by its fields: a bundler may have shortened the name of its class
  const told = "query" in error && "params" in error && error.cause instanceof Error ? error.cause : error;
  const at = told.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) ?? [];
  return [`${told.name}: ${told.message}`, ...at].join("\n");
}
