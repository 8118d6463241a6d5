/** What a migration may cost. */
export interface Danger {
  /** A loss takes values away, or alters them; with a risk, rows may be there that make the migration fail as a whole. */
  readonly kind: "loss" | "risk";
  /** The option that confirms it. */
  readonly option: "drop" | "accept";
  /** What it takes: `posts.headline`. */
  readonly name: string;
  /** One sentence. */
  readonly message: string;
  /** What else could be done. */
  readonly instead: string;
}

export function loss(option: Danger["option"], name: string, text: { message: string; instead: string }): Danger {
  return { kind: "loss", option, name, ...text };
}

export function risk(name: string, text: { message: string; instead: string }): Danger {
  return { kind: "risk", option: "accept", name, ...text };
}
