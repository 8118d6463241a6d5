/** An operation object with its place in the document. */
export interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: object;
}
