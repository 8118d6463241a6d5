import { error, listed, warning } from "./entry.js";

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

  "name-clash": error(
    (holes: { readonly what: string; readonly other: string; readonly remedy: string }) =>
      `${holes.what} is taken by ${holes.other}.`,
    (holes) => holes.remedy,
  ),
};
