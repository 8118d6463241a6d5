import { jointsOf, type Joint } from "./reference.js";

/** The rows of another resource that belong to a row of this one: those whose columns are equal. */
export interface Relation<Own extends string = string> {
  readonly kind: "one" | "many";
  /** The tag of the other resource. */
  readonly resource: string;
  readonly columns: readonly Joint<Own>[];
}

/** `one("authors", { authorId: "id" })`: the author whose `id` is this row's `authorId`. */
export function one<Own extends string>(resource: string, columns: Readonly<Record<Own, string>>): Relation<Own> {
  return { kind: "one", resource, columns: jointsOf(columns) };
}

/** `many("comments", { id: "postId" })`: the comments whose `postId` is this row's `id`. */
export function many<Own extends string>(resource: string, columns: Readonly<Record<Own, string>>): Relation<Own> {
  return { kind: "many", resource, columns: jointsOf(columns) };
}
