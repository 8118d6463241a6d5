import { didYouMean, error, listed, quoted, warning, type Suggested } from "./entry.js";

/** Rules about roles, and what hangs on them. */
export const access = {
  "access-missing": error(
    (holes: { readonly key: string }) => `${holes.key} is required: nobody is let in by omission.`,
    () => 'Write access: { roles: ["admin"] }, or roles: ["PUBLIC"] to let in everyone.',
  ),
  "access-function": error(
    (holes: { readonly key: string }) => `${holes.key} is a function, which judges one row; here there is none yet.`,
    () => 'Write a rule, as in access: { roles: ["admin"] }. Functions are for get, update, delete and record actions.',
  ),
  "put-branch-missing": error(
    (holes: { readonly table: string; readonly branch: "create" | "update" }) =>
      `crud.put of table ${holes.table} is true, but there is no crud.${holes.branch} whose rule it could take.`,
    (holes) => `Add crud.${holes.branch}, or give put a rule of its own: put: { access: { roles: ["admin"] } }.`,
  ),
  "put-function": error(
    (holes: { readonly table: string }) =>
      `crud.put of table ${holes.table} takes its rule from crud.update, which is a function: no statement can ask one.`,
    () => 'Write crud.update as a rule, or give put one of its own: put: { access: { roles: ["admin"] } }.',
  ),
  "batch-inherits-nothing": error(
    (holes: { readonly batch: string; readonly single: string; readonly isFunction: boolean }) =>
      `crud.${holes.batch}: true takes over the rule of crud.${holes.single}, which ${holes.isFunction ? "is a function: it judges one record at a time" : "is not there"}.`,
    (holes) => `Give it a rule of its own, as in ${holes.batch}: { access: { roles: ["admin"] } }.`,
  ),
  "access-record": error(
    (holes: { readonly key: string }) => `${holes.key} tests a row; here there is none yet.`,
    () =>
      "Leave the columns that a client may not choose out of guards.createable, and give them by crud.create.defaults.",
  ),
  "condition-unfit": error(
    (holes: { readonly column: string; readonly what: string }) =>
      `A condition compares ${holes.column} with ${holes.what}.`,
    (holes) => `Write such a value, "$ctx.<path>", or { isNull: true } to test ${holes.column} for NULL.`,
  ),
  "condition-context": error(
    (holes: Suggested & { readonly path: string; readonly column: string; readonly paths: readonly string[] }) =>
      `${holes.path} is nothing that ${holes.column} can be compared with here.`,
    (holes) =>
      didYouMean(holes, holes.paths.length === 0 ? "Write a literal value." : `Write one of ${quoted(holes.paths)}.`),
  ),
  "cache-depends-on-caller": error(
    (holes: { readonly key: string; readonly parts: readonly string[] }) =>
      `${holes.key} would have shared caches give the answer of one caller to another, but ${holes.parts.join("; ")}.`,
    () => "Leave cache out, or have everyone answered alike: cache what is PUBLIC in a view or a table of its own.",
  ),
  "access-empty": error(
    () => "An empty rule says nothing.",
    () => 'Write { roles: ["PUBLIC"] } to let in everyone, or leave the operation out.',
  ),
  "roles-empty": error(
    () => "An empty list of roles says nothing.",
    () => 'Write ["PUBLIC"] to let in everyone, or leave the operation out.',
  ),
  "role-everyone": error(
    () => '"*" is no role.',
    () => 'Write "PUBLIC" for everyone, or "AUTHENTICATED" for every signed-in user.',
  ),
  "role-name-invalid": error(
    (holes: { readonly role: string }) => `"${holes.role}" can't be the name of a role: no user could hold it.`,
    () =>
      "Name one role, without commas, a + at its end or blanks around it; PUBLIC, AUTHENTICATED and * are no roles.",
  ),
  "role-outside-hierarchy": error(
    (holes: Suggested & { readonly role: string; readonly hierarchy: readonly string[] }) =>
      `"${holes.role}" names a role that is not in auth.roleHierarchy.`,
    (holes) => didYouMean(holes, `The hierarchy is ${quoted(holes.hierarchy)}.`),
  ),
  "hierarchy-role-twice": error(
    (holes: { readonly role: string }) => `auth.roleHierarchy names "${holes.role}" twice.`,
    (holes) => `Name it once: "${holes.role}+" means it and every role to its right.`,
  ),
  "role-unknown": warning(
    (holes: Suggested & { readonly role: string }) => `Role "${holes.role}" is not known.`,
    (holes) => didYouMean(holes, `If it is meant, add it to auth.roleHierarchy.`),
  ),
  "role-never-owns": warning(
    (holes: { readonly table: string; readonly roles: readonly string[]; readonly creators: readonly string[] }) =>
      `Role ${listed(holes.roles)} can list ${holes.table} but never owns a row of it: only ${listed(holes.creators)} can create one.`,
    () => "Let the role create rows, or leave it out of the list's roles.",
  ),
};
