import { didYouMean, error, info, listed, type Suggested } from "./entry.js";

/** Which rows exist. */
export const firewall = {
  "firewall-scope-unavailable": error(
    (holes: { readonly table: string; readonly scope: string }) =>
      `Table ${holes.table} uses firewall scope "${holes.scope}", but features.organizations is false.`,
    () => "Use { owner: {} } or { exception: true }, or turn organizations on.",
  ),
  "firewall-missing": error(
    (holes: { readonly table: string; readonly columns: readonly string[]; readonly owners: readonly string[] }) =>
      holes.columns.length === 0
        ? `Table ${holes.table} has no firewall, and no column that one could be inferred from.`
        : `Table ${holes.table} has no firewall, and none can be inferred from ${listed(holes.columns)}.`,
    (holes) =>
      holes.owners.length === 0
        ? "Write firewall: { exception: true } for rows without an owner, or add a column ownerId and write { owner: {} }."
        : `Write firewall: ${holes.owners.map((column) => `{ owner: { column: "${column}" } }`).join(" or ")} for rows of one user, or { exception: true } for rows without an owner.`,
  ),
  "firewall-empty": error(
    (holes: { readonly table: string }) => `The firewall of table ${holes.table} has no scope.`,
    () => "Write { owner: {} } for rows of one user, or { exception: true } for rows without an owner.",
  ),
  "firewall-inferred": info(
    (holes: { readonly table: string; readonly column: string }) =>
      `Table ${holes.table} has no firewall; its column ${holes.column} makes it owner-scoped.`,
    () => "Write firewall: { owner: {} } to say so, or { exception: true } if it is not meant.",
  ),
  "firewall-contradicts": error(
    (holes: { readonly table: string; readonly scope: string }) =>
      `The firewall of table ${holes.table} has both exception and ${holes.scope}.`,
    (holes) => `Leave out exception, or leave out ${holes.scope}.`,
  ),
  "scope-column-missing": error(
    (holes: Suggested & { readonly table: string; readonly scope: string; readonly names: readonly string[] }) =>
      `Table ${holes.table} has no column for firewall scope "${holes.scope}": ${listed(holes.names)}.`,
    (holes) =>
      didYouMean(
        { nearest: holes.nearest && `${holes.scope}: { column: "${holes.nearest}" }` },
        `Add the column, or name another: ${holes.scope}: { column: "…" }.`,
      ),
  ),
  "scope-column-unfit": error(
    (holes: { readonly column: string; readonly scope: string; readonly what: string }) =>
      `Column ${holes.column} can't serve firewall scope "${holes.scope}": it is not ${holes.what}.`,
    (holes) => `Name a column that is ${holes.what}.`,
  ),
  "soft-delete-unseen": error(
    (holes: { readonly table: string }) =>
      `Rows of table ${holes.table} would be deleted softly, but its firewall would go on showing them.`,
    () => 'Add softDelete: {} to the firewall, or write mode: "hard" beside the access of delete.',
  ),
  "public-on-owned-table": error(
    (holes: { readonly table: string; readonly operation: string }) =>
      `${holes.operation} on table ${holes.table} is PUBLIC, but each of its rows belongs to a user.`,
    () =>
      'Use "AUTHENTICATED" or a role, or firewall: { owner: { except: { roles: ["PUBLIC"] } } } if all may see every row.',
  ),
};
