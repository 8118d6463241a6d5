import { didYouMean, error, info, warning, type Suggested } from "./entry.js";

/** Files that can't be loaded, or hold no definition. */
export const loading = {
  "config-missing": error(
    () => "There is no quickback/quickback.config.ts.",
    () =>
      "Create it, with export default defineConfig({ … }), or run the command in the folder that contains quickback/.",
  ),
  "config-not-exported": error(
    () => "The configuration has no default export of an object.",
    () => "Write export default defineConfig({ … }).",
  ),
  "syntax-error": error(
    (holes: { readonly text: string }) => `The file can't be read: ${holes.text}.`,
    () => "Correct the syntax.",
  ),
  "import-missing": error(
    (holes: Suggested & { readonly specifier: string }) => `The import "${holes.specifier}" can't be found.`,
    (holes) =>
      holes.specifier.startsWith(".")
        ? didYouMean(holes, "Correct the path.")
        : `Install it (npm install ${packageOf(holes.specifier)}), or correct the name.`,
  ),
  "module-throws": error(
    (holes: { readonly text: string }) => `The file throws when it is loaded: ${holes.text}.`,
    () => "The compiler runs this file to read it. Let it load without a running server, database or secret.",
  ),
  "feature-astray": error(
    () => "The file lies in quickback/features itself.",
    () => "Give the feature a folder, as in quickback/features/posts/posts.ts.",
  ),
  "file-name-invalid": error(
    (holes: { readonly name: string }) => `The name "${holes.name}" can't become a route.`,
    () => "Name it with letters, digits and hyphens, a letter first, as in blog-posts.ts.",
  ),
  "default-export-missing": error(
    () => "The file has no default export and no table.",
    () =>
      "Write export default defineTable(…) or defineActions(…), or move the file into a folder below this one: those are yours.",
  ),
  "definition-unknown": error(
    () => "The default export is neither of defineTable nor of defineActions.",
    () =>
      "Write export default defineTable(…) or defineActions(…), or move the file into a folder below this one: those are yours.",
  ),
  "table-not-drizzle": error(
    () => "What defineTable was given is no Drizzle table.",
    () => "Pass a table, as in defineTable(posts, { … }) with posts = sqliteTable(…).",
  ),
  "table-not-exported": error(
    (holes: { readonly table: string }) =>
      `Table ${holes.table} is exported by no file that the server could import it from.`,
    (holes) =>
      `Write export const in front of it, or export { ${holes.table} }, or name the module that exports it in schema, the option of defineDatabase.`,
  ),
  "table-other-database": error(
    (holes: { readonly table: string; readonly database: string }) =>
      `Table ${holes.table} is no SQLite table, but the database is ${holes.database}.`,
    () => "Make it with sqliteTable from drizzle-orm/sqlite-core.",
  ),
  "schema-missing": error(
    (holes: Suggested & { readonly path: string }) => `The schema names "${holes.path}", but there is no such file.`,
    (holes) => didYouMean(holes, "Name each module by its file, relative to quickback/, as in ../src/db/schema.ts."),
  ),
  "definition-misplaced": error(
    (holes: { readonly name: string }) =>
      `The definition exported as ${holes.name} would be left out: it is the default export of no feature's file.`,
    () => "Give it a file of its own in quickback/features/, as its default export: the file's name is the route.",
  ),
  "reference-target-missing": error(
    (holes: { readonly table: string; readonly target: string }) =>
      `Table ${holes.table} refers to table ${holes.target}, which no file exports.`,
    (holes) =>
      `Export ${holes.target} from a feature's file, or name its module in schema, the option of defineDatabase; Better Auth's own tables come from the generated auth-tables.ts.`,
  ),
  "table-defined-twice": error(
    (holes: { readonly table: string; readonly other: string }) =>
      `Table ${holes.table} has a definition in ${holes.other} already.`,
    () => "Keep one defineTable for each table.",
  ),
  "operations-missing": warning(
    (holes: { readonly table: string }) => `Table ${holes.table} has a definition, but no operation: it has no routes.`,
    () => 'Name one, as in crud: { list: { access: { roles: ["admin"] } } }, or leave the definition out.',
  ),
  "table-internal": info(
    (holes: { readonly table: string }) =>
      `Table ${holes.table} is internal: no defineTable names it, so it has no routes.`,
    () => "To give it routes, write export default defineTable(…) for it.",
  ),
};

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
