import { didYouMean, error, listed, quoted, type Suggested } from "./entry.js";

/** Keys and values that are not part of the annotation language. */
export const reading = {
  "value-unexpected": error(
    (holes: Partial<Suggested> & { readonly key: string; readonly what: string }) =>
      `${holes.key === "" ? "The definition" : `The value of ${holes.key}`} is not ${holes.what}.`,
    (holes) => didYouMean({ nearest: holes.nearest }, `Write ${holes.what}.`),
  ),
  "value-undefined": error(
    (holes: { readonly key: string }) => `${holes.key} is written, but its value is undefined.`,
    () => "Correct where the value comes from, or leave it out.",
  ),
  "value-missing": error(
    (holes: { readonly key: string }) => `The key ${holes.key} is required.`,
    (holes: { readonly key: string; readonly example: string }) => `Write ${holes.example}.`,
  ),
  "key-unknown": error(
    (holes: Suggested & { readonly key: string; readonly owner: string; readonly known: readonly string[] }) =>
      holes.owner === "" ? `There is no key "${holes.key}".` : `There is no key "${holes.key}" in ${holes.owner}.`,
    (holes) =>
      didYouMean(holes, holes.known.length === 0 ? "It takes no keys." : `The keys are ${listed(holes.known)}.`),
  ),
  "schema-foreign": error(
    (holes: { readonly key: string }) => `The schema of ${holes.key} was not made by Zod 4.`,
    () => 'Make it with import * as z from "zod", version 4.',
  ),
  "not-supported-yet": error(
    (holes: { readonly key: string; readonly help?: string }) => `${holes.key} is not supported yet.`,
    (holes) => holes.help ?? "It is documented, and will come. Until then leave it out.",
  ),
  "provider-unknown": error(
    (holes: Suggested & { readonly kind: string; readonly name: string; readonly known: readonly string[] }) =>
      `There is no ${holes.kind} provider "${holes.name}".`,
    (holes) => didYouMean({ nearest: holes.nearest && `"${holes.nearest}"` }, `Use one of ${quoted(holes.known)}.`),
  ),
  "provider-missing": error(
    (holes: { readonly kind: string; readonly call: string }) => `The configuration has no ${holes.kind} provider.`,
    (holes) => `Write providers: { ${holes.kind}: ${holes.call} }.`,
  ),
  "auth-options-refused": error(
    (holes: { readonly text: string }) => `Better Auth refuses these options: ${holes.text}.`,
    () => "Correct the options of defineAuth.",
  ),
  "output-folder-unfit": error(
    (holes: { readonly path: string }) =>
      `"${holes.path}" can't be the output folder: it is replaced in whole, and the features lie there.`,
    () => 'Name a folder beside quickback/, as in build: { outputDir: "generated" }.',
  ),
  "auth-option-taken": error(
    (holes: { readonly key: string }) => `The auth option ${holes.key} is set by Quickback.`,
    () => "Leave it out: paths, origins and secrets come from the configuration and the environment.",
  ),
  "providers-incompatible": error(
    (holes: { readonly runtime: string; readonly database: string }) =>
      `The database ${holes.database} does not run on the runtime ${holes.runtime} yet.`,
    () => 'Use "cloudflare" with "cloudflare-d1", or "node" with "libsql".',
  ),
  "column-unknown": error(
    (holes: Suggested & { readonly table: string; readonly column: string }) =>
      `Table ${holes.table} has no column "${holes.column}".`,
    (holes) => didYouMean(holes, "Use the name that the column has in the Drizzle table."),
  ),
};
