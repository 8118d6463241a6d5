import type { Caller, OperationPolicy } from "@quickback/policy/report";

/** What a verification came to. */
export interface Verification {
  /** How many cells of the decision table the server agreed or disagreed with. */
  readonly cells: number;
  /** Cells that an author's function decides: nothing but the author can say what is right. */
  readonly custom: number;
  /** Cells that no request got to, and why. */
  readonly unreached: readonly { readonly reason: string; readonly cells: number }[];
  /** Each a sentence that names caller, operation and row. */
  readonly disagreements: readonly string[];
}

/** Where a cell is: who does what. */
export interface Place {
  readonly operation: Pick<OperationPolicy, "route">;
  readonly caller: Caller;
}

/** Counts cells and keeps what is wrong. */
export class Findings {
  #cells = 0;
  #custom = 0;
  readonly #unreached = new Map<string, number>();
  readonly #disagreements = new Set<string>();

  /** One more cell, and what is wrong with it, if anything. */
  cell(place: Place, wrong: string | undefined): void {
    this.#cells++;
    if (wrong !== undefined) this.wrong(place, wrong);
  }

  /** A fault beside the cells: of an answer against the document. */
  wrong(place: Place, wrong: string): void {
    this.#disagreements.add(`${place.operation.route} as ${describeCaller(place.caller)}: ${wrong}`);
  }

  custom(): void {
    this.#custom++;
  }

  unreached(reason: string): void {
    this.#unreached.set(reason, (this.#unreached.get(reason) ?? 0) + 1);
  }

  report(): Verification {
    return {
      cells: this.#cells,
      custom: this.#custom,
      unreached: [...this.#unreached].map(([reason, cells]) => ({ reason, cells })),
      disagreements: [...this.#disagreements],
    };
  }
}

export function describeCaller({ isSignedIn, roles }: Caller): string {
  if (!isSignedIn) return "nobody signed in";
  return roles.length === 0 ? "a user without a role that is named" : roles.join(" and ");
}
