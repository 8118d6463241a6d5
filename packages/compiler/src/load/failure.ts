/** What went wrong while the author's files were loaded, and where. */
export interface Failure {
  readonly kind: "syntax-error" | "import-missing" | "module-throws";
  /** The specifier that was not found, or what a parser or an author's file said; one line. */
  readonly text: string;
  /** Relative to the root. */
  readonly file: string | undefined;
  readonly position: Position | undefined;
}

/** Line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
