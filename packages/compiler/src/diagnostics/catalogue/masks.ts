import { error } from "./entry.js";

/** How columns are masked, and which of them lists, views and records show. */
export const masks = {
  "mask-type-unfit": error(
    (holes: { readonly column: string; readonly type: string }) =>
      `The mask "${holes.type}" is one of texts, and ${holes.column} holds none.`,
    () => 'Write type: "redact", which shows null, or type: "custom" with a function of your own.',
  ),
  "mask-hidden-column": error(
    (holes: { readonly column: string }) => `Column ${holes.column} is hidden, so its mask never shows.`,
    (holes) => `Leave out the mask, or leave out fields: { ${holes.column}: { hidden: true } }.`,
  ),
  "mask-key-column": error(
    (holes: { readonly column: string; readonly what: string }) =>
      `Column ${holes.column} is ${holes.what}, and can't be masked.`,
    () => "Leave out the mask. What has to be masked can't be what records are named or told apart by.",
  ),
  "mask-owner-missing": error(
    (holes: { readonly column: string; readonly table: string }) =>
      `The mask of ${holes.column} makes an exception for owners, but no firewall says who owns a row of ${holes.table}.`,
    () => 'Write firewall: { owner: {} }, or name roles alone, as in show: { roles: ["admin"] }.',
  ),
  "mask-of-nobody": error(
    (holes: { readonly column: string }) => `The mask of ${holes.column} shows the column to everyone.`,
    () => "Leave out the mask, or name the roles that see the column as it is.",
  ),
  "fields-empty": error(
    () => "An empty list of fields shows nothing.",
    () => 'Name columns, as in fields: ["id", "title"].',
  ),
  "fields-hidden-column": error(
    (holes: { readonly column: string }) => `The fields name ${holes.column}, which is hidden.`,
    (holes) => `Leave it out, or leave out fields: { ${holes.column}: { hidden: true } }.`,
  ),
  "fields-key-missing": error(
    (holes: { readonly column: string; readonly operation: string }) =>
      `crud.${holes.operation}.fields leaves out ${holes.column}, by which records are named.`,
    (holes) => `Add "${holes.column}" to the fields.`,
  ),
  "view-name-invalid": error(
    (holes: { readonly name: string }) => `"${holes.name}" can't be the name of a view.`,
    () => "Use letters and digits, a small letter first, as in summary or topTen.",
  ),
  "view-name-reserved": error(
    (holes: { readonly name: string }) => `A view can't be named "${holes.name}": an operation has that name.`,
    () => "Choose another, as in summary.",
  ),
};
