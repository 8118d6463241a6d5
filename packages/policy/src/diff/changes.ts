/** What a change of the policy means, in one line. */
export interface Change {
  readonly kind: "exposes" | "closes";
  readonly text: string;
}

export function exposes(text: string): Change {
  return { kind: "exposes", text };
}

export function closes(text: string): Change {
  return { kind: "closes", text };
}
