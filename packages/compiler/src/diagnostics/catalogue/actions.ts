import { error, listed, quoted, warning } from "./entry.js";

/** Actions. */
export const actions = {
  "actions-without-table": error(
    (holes: { readonly feature: string; readonly tables: readonly string[] }) =>
      holes.tables.length === 0
        ? `Feature ${holes.feature} has no table that these actions could belong to.`
        : `Feature ${holes.feature} has several tables that these actions could belong to: ${listed(holes.tables)}.`,
    (holes) => `Write defineActions(${holes.tables[0] ?? "null"}, { … }).`,
  ),
  "actions-of-other-table": error(
    () => "The table of these actions has no defineTable.",
    () => "Write export default defineTable(…) for it, or defineActions(null, { … }).",
  ),
  "actions-empty": warning(
    () => "The file defines no action.",
    () => 'Write one, as in publish: { access: { roles: ["admin"] }, execute: async ({ db, record }) => { … } }.',
  ),
  "action-table-name": warning(
    (holes: { readonly table: string; readonly typed: string; readonly real: string }) =>
      `Table ${holes.table} is db.${holes.real} in these actions, by its file, but its type says db.${holes.typed}.`,
    () => "Give the file the name of the table, or the table the name of the file.",
  ),
  "action-name-invalid": error(
    (holes: { readonly name: string }) => `"${holes.name}" can't be the name of an action.`,
    () => "Use letters and digits, a small letter first, as in publish or sendReminder.",
  ),
  "action-name-reserved": error(
    (holes: { readonly name: string }) => `An action can't be named "${holes.name}": the SDK has that name already.`,
    (holes) => `Choose another, as in ${holes.name}Now.`,
  ),
  "action-path-invalid": error(
    (holes: { readonly path: string; readonly base: string }) => `"${holes.path}" can't be the path of an action.`,
    (holes) => `Use small letters, digits and hyphens below api.basePath, as in path: "/${holes.base}/import".`,
  ),
  "action-path-record": error(
    (holes: { readonly name: string }) => `Action ${holes.name} is about one record, so its path is settled.`,
    () => "Leave out path, or write standalone: true.",
  ),
  "action-input-unsendable": error(
    (holes: { readonly name: string; readonly method: string }) =>
      `Action ${holes.name} has an input, but a ${holes.method} request has no body.`,
    () => 'Use method: "POST", or leave out input.',
  ),
  "action-execute-missing": error(
    (holes: { readonly name: string }) => `Action ${holes.name} has no execute function.`,
    () => "Write execute: async ({ ctx, db, record, input }) => { … }.",
  ),
  "action-error-code": error(
    (holes: { readonly code: string }) => `"${holes.code}" can't be the code of an error.`,
    () => "Use capital letters, digits and underscores, as in ALREADY_PUBLISHED.",
  ),
  "action-record-missing": error(
    (holes: { readonly name: string }) => `Action ${holes.name} belongs to no table, so it has no record.`,
    () => "Leave out standalone: false.",
  ),
  "action-error-taken": error(
    (holes: { readonly code: string; readonly status: number | undefined }) =>
      `The code ${holes.code} is the server's own.`,
    (holes) =>
      holes.status === undefined
        ? `Choose another, as in ALREADY_${holes.code}.`
        : `Write ${holes.code}: ${holes.status}, which lets out writes that the database refuses, or choose another code.`,
  ),
  "action-output-table": error(
    (holes: { readonly name: string; readonly table: string }) =>
      `Action ${holes.name} gives rows of ${holes.table}, which has no resource to show them as.`,
    () => "Write export default defineTable(…) for the table, or a Zod schema as output.",
  ),
  "action-output-file": error(
    (holes: { readonly name: string }) => `Action ${holes.name} gives a file, which has no output schema.`,
    () => 'Leave out output, or responseType: "file".',
  ),
  "transition-without-record": error(
    (holes: { readonly name: string }) => `Action ${holes.name} is about no record, so it makes no transition.`,
    () => "Leave out transition, or standalone: true.",
  ),
  "transition-column": error(
    (holes: { readonly name: string; readonly column: string; readonly what: string }) =>
      `Action ${holes.name} can't change ${holes.column}: it is ${holes.what}.`,
    () => "Name a column with a state: a text, an enum, a whole number, or a boolean.",
  ),
  "transition-value": error(
    (holes: { readonly column: string; readonly value: string; readonly what: string }) =>
      `A transition of ${holes.column} names ${holes.value}, which is not ${holes.what}.`,
    (holes) => `Write ${holes.what}.`,
  ),
  "transition-circular": error(
    (holes: { readonly name: string; readonly value: string }) =>
      `Action ${holes.name} leads to ${holes.value}, from where it starts too: every call of a race would win.`,
    (holes) => `Take ${holes.value} out of from.`,
  ),
  "transition-method": error(
    (holes: { readonly name: string }) =>
      `Action ${holes.name} changes a record by GET, which browsers send from any page with the caller's cookie.`,
    () => 'Leave method out, or write method: "POST".',
  ),
  "transition-guarded": error(
    (holes: { readonly name: string; readonly column: string; readonly actions: readonly string[] }) =>
      `Action ${holes.name} changes ${holes.column}, which guards.protected leaves to ${listed(holes.actions)}.`,
    (holes) => `Write guards: { protected: { ${holes.column}: [${quoted([...holes.actions, holes.name])}] } }.`,
  ),
  "system-reason": error(
    () => "The reason of db.asSystem is not a text that the policy report could print.",
    () => 'Write it where the call is, as in db.asSystem("imports write for every owner").',
  ),
  "system-access-indirect": error(
    () => "db.asSystem is handed on, so that the policy report can't say where it is called and why.",
    () => 'Call it where it stands, as in db.asSystem("imports write for every owner").',
  ),

  "name-clash": error(
    (holes: { readonly what: string; readonly other: string; readonly remedy: string }) =>
      `${holes.what} is taken by ${holes.other}.`,
    (holes) => holes.remedy,
  ),
};
