import { nearest } from "@quickback/policy";
import type { Rename } from "@quickback/compiler/compile";
import { Failure, misuse } from "../../command/failure.js";
import type { Danger } from "../difference/danger.js";

/** What the command line confirms, by the option's name. */
export type Confirmed = Readonly<Record<Danger["option"], readonly string[]>>;

/**
 * Refuses dangers that the command line does not confirm, all of them at once; and confirmations of what is none.
 * `unused` are declared renames that had no effect: one of them may be mistyped.
 */
export function refuseUnconfirmed(dangers: readonly Danger[], confirmed: Confirmed, unused: readonly Rename[]): void {
  for (const option of ["drop", "accept"] as const)
    for (const name of confirmed[option]) refuseUnneeded({ option, name }, dangers);
  const open = dangers.filter(({ option, name }) => !confirmed[option].includes(name));
  if (open.length === 0) return;
  const options = [...new Set(open.map(({ option, name }) => `--${option} ${name}`))].join(" ");
  throw new Failure(
    `Nothing was written: ${open.length === 1 ? "one thing has" : `${open.length} things have`} to be confirmed.`,
    {
      help: `To do it nevertheless, add ${options}`,
      diagnostics: open.map((danger) => ({
        severity: "error",
        path: [],
        place: undefined,
        file: undefined,
        code: danger.kind === "loss" ? "migration-loses" : "migration-may-fail",
        message: danger.message,
        help: `${mistyped(danger, unused) ?? danger.instead} Confirm it with --${danger.option} ${danger.name}.`,
      })),
    },
  );
}

function refuseUnneeded({ option, name }: Pick<Danger, "option" | "name">, dangers: readonly Danger[]): void {
  const names = dangers.filter((danger) => danger.option === option).map((danger) => danger.name);
  if (names.includes(name)) return;
  const other = dangers.find((danger) => danger.name === name);
  const near = nearest(name, names);
  const meant = other === undefined ? near && `--${option} ${near}` : `--${other.option} ${name}`;
  throw misuse(
    `--${option} ${name} confirms nothing: this migration does not ${option === "drop" ? "drop" : "risk"} it.`,
    meant === undefined ? "Leave it out." : `Did you mean ${meant}?`,
  );
}

function mistyped({ name }: Danger, unused: readonly Rename[]): string | undefined {
  const last = name.split(".").at(-1) ?? name;
  const table = name.split(".").slice(0, -1).join(".");
  const found = unused.find(
    (rename) =>
      (rename.kind === "table" ? table === "" : rename.table === table) && nearest(rename.from, [last]) !== undefined,
  );
  return found && `A definition says renamedFrom: "${found.from}"; did you mean "${last}"?`;
}
