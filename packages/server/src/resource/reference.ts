/** A column of one table, and the column of another that it is equal to. */
export type Joint<Own extends string = string> = readonly [own: Own, theirs: string];

/** A foreign key into a resource. */
export interface Reference<Own extends string = string> {
  /** The tag of the resource that it leads to. */
  readonly resource: string;
  readonly columns: readonly Joint<Own>[];
}

/** `reference("authors", { authorId: "id" })`: whoever writes `authorId` has to be able to read the author of that id. */
export function reference<Own extends string>(
  resource: string,
  columns: Readonly<Record<Own, string>>,
): Reference<Own> {
  return { resource, columns: jointsOf(columns) };
}

export function jointsOf<Own extends string>(columns: Readonly<Record<Own, string>>): Joint<Own>[] {
  return Object.entries(columns) as unknown as Joint<Own>[]; // its own keys
}
