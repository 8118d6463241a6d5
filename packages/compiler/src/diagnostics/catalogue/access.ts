import { didYouMean, error, listed, quoted, warning, type Suggested } from "./entry.js";

/** Rules about roles. */
export const access = {
  "access-missing": error(
    (holes: { readonly key: string }) => `${holes.key} is required: nobody is let in by omission.`,
    () => 'Write access: { roles: ["admin"] }, or roles: ["PUBLIC"] to let in everyone.',
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
  "role-outside-hierarchy": error(
    (holes: { readonly role: string; readonly hierarchy: readonly string[] }) =>
      `"${holes.role}" names a role that is not in auth.roleHierarchy.`,
    (holes) => `The hierarchy is ${quoted(holes.hierarchy)}.`,
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
