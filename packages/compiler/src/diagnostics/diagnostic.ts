export type Severity = "error" | "warning" | "info";

/** Where a diagnostic points: a span of one line of an author's file. */
export interface Place {
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** In characters; at least 1, never past the end of the line. */
  readonly length: number;
  /** The line itself. */
  readonly text: string;
}

/** One thing that the compiler has to say to the author. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  /** The file alone where no line can be told. */
  readonly file: string | undefined;
  /** The path inside the definition or the configuration: `firewall.organization`. */
  readonly path: readonly string[];
  readonly place: Place | undefined;
}
