/** What a change of the policy means, in one line: `changes` is what nobody learns more by, and nobody less. */
export interface Change {
  readonly kind: "exposes" | "closes" | "changes";
  readonly text: string;
}

export function exposes(text: string): Change {
  return { kind: "exposes", text };
}

export function closes(text: string): Change {
  return { kind: "closes", text };
}

export function changes(text: string): Change {
  return { kind: "changes", text };
}
