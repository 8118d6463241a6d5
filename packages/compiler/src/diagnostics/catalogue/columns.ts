import { didYouMean, error, listed, quoted, warning, type Suggested } from "./entry.js";

export interface Disclosing {
  readonly table: string;
  readonly columns: readonly string[];
  readonly owner: string | null;
  readonly softDelete: string | null;
}

function alternative({ columns, owner, softDelete }: Disclosing): string {
  if (owner !== null && !columns.includes(owner)) return `, or let ${owner} lead the constraint`;
  return softDelete === null ? "" : `, or leave deleted rows out of it: uniqueIndex(…).where(isNull(${softDelete}))`;
}

/** Why no statement can tell whether a row may be read. */
export interface Unreadable {
  readonly obstacle: "nobody" | "a function";
}

/** What columns are and who writes them. */
export const columns = {
  "primary-key-missing": error(
    (holes: { readonly table: string }) => `Table ${holes.table} has no primary key.`,
    () => 'Add one, as in id: text("id").primaryKey().',
  ),
  "primary-key-unfit": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Records of ${holes.table} can't be named by ${holes.column}: it has no one form that a URL can carry.`,
    () => "Use text, a whole number, a timestamp or a numeric column, with a plain name, as the key.",
  ),
  "statement-too-wide": error(
    (holes: { readonly table: string; readonly kind: string; readonly count: number; readonly most: number }) =>
      `A request to ${holes.kind} a row of ${holes.table} may need ${holes.count} variables, and D1 takes ${holes.most} in a statement.`,
    (holes) =>
      `Let clients send fewer fields (guards.${holes.kind === "update" ? "updatable" : "createable"}), or split the table.`,
  ),
  "key-not-generated": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `generateId is "serial", but key ${holes.column} of table ${holes.table} is not a whole number.`,
    (holes) =>
      `Make it integer("${holes.column}").primaryKey(), or give the table a generateId of its own: "uuid", or false where clients send it.`,
  ),
  "put-key-unnamed": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Table ${holes.table} has put, but clients do not name its key ${holes.column}.`,
    () => "Give the table generateId: false, so that clients name the key of a new record, or leave put out.",
  ),
  "custom-type-unspecified": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Column ${holes.column} of table ${holes.table} has a custom type, and nothing says how it travels.`,
    (holes) =>
      `Say so with fields: { ${holes.column}: z.codec(…) }, whose output is what the column holds, or hide it with { hidden: true }.`,
  ),
  "stamp-unfit": error(
    (holes: { readonly table: string; readonly column: string; readonly what: string }) =>
      `Column ${holes.column} of table ${holes.table} is written by the server, but is not ${holes.what}.`,
    (holes) => `Make it ${holes.what}, give it a default of its own, or give it another name.`,
  ),
  "column-name-reserved": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Column ${holes.column} of table ${holes.table} has a name that every object has by birth.`,
    () => "Give it another key in the table; its name in SQL may stay.",
  ),
  "column-never-filled": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Every create in ${holes.table} would fail: column ${holes.column} is NOT NULL and nothing fills it.`,
    () => "Let clients write it, give it a default, or name it in the defaults of create.",
  ),
  "public-create-stamped": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Create on ${holes.table} is PUBLIC, but column ${holes.column} is NOT NULL and takes the caller's id.`,
    () => 'Let the column be NULL, or use "AUTHENTICATED" or a role.',
  ),
  "secret-readable": error(
    (holes: { readonly table: string; readonly column: string }) =>
      `Column ${holes.column} of table ${holes.table} looks like a secret, and clients could read it.`,
    (holes) =>
      `Hide it with fields: { ${holes.column}: { hidden: true } }, mask it with masking: { ${holes.column}: { type: "redact" } }, or allow it with fields: { ${holes.column}: { readable: true } }.`,
  ),
  "unique-discloses": error(
    (holes: Disclosing) =>
      `A conflict over ${listed(holes.columns)} of table ${holes.table} tells its writer of rows that they can't see.`,
    (holes) => `Accept that with discloses: [${quoted(holes.columns)}]${alternative(holes)}.`,
  ),
  "discloses-nothing": error(
    (holes: { readonly column: string }) =>
      `discloses names ${holes.column}, but no conflict over it tells of rows that its writer can't see.`,
    () => "Leave it out.",
  ),
  "field-schema-default": error(
    (holes: { readonly column: string }) =>
      `The schema of ${holes.column} fills in a value by itself, so an update would reset a field that was not sent.`,
    (holes) => `Leave .default() and .catch() out, and write crud.create.defaults: { ${holes.column}: … }.`,
  ),
  "field-primary-key": error(
    (holes: { readonly column: string }) => `The primary key ${holes.column} can't be hidden.`,
    () => "Leave it readable: records are named by it.",
  ),
  "default-unfit": error(
    (holes: { readonly column: string; readonly what: string }) =>
      `The default of ${holes.column} is not ${holes.what}.`,
    (holes) => `Write ${holes.what}.`,
  ),
  "field-contradicts": error(
    (holes: { readonly column: string }) => `Column ${holes.column} is both hidden and readable.`,
    () => "Keep hidden: true for what never leaves the server, or readable: true for what is shown on purpose.",
  ),
  "field-schema-unused": warning(
    (holes: { readonly column: string }) => `The schema of ${holes.column} is never used: only the server writes it.`,
    () => "Leave the schema out.",
  ),
  "field-reference-missing": warning(
    (holes: { readonly column: string }) =>
      `Column ${holes.column} is no foreign key, so reference: "unchecked" says nothing.`,
    () => "Leave it out, or let the column refer to a table with .references(() => …).",
  ),
  "reference-unreadable": error(
    (holes: Unreadable & { readonly table: string; readonly column: string; readonly target: string }) =>
      `Nothing can be written into ${holes.column} of table ${holes.table}: ${holes.obstacle === "nobody" ? "nobody may read" : "a function decides who may read"} the ${holes.target} that it refers to.`,
    (holes) =>
      `Let ${holes.target} be read by a rule in crud.get or crud.list, or write fields: { ${holes.column}: { reference: "unchecked" } } to accept any key.`,
  ),
  "guard-system-column": error(
    (holes: { readonly column: string; readonly list: string }) =>
      `${holes.list} names ${holes.column}, which only the server writes.`,
    () => "Leave it out.",
  ),
  "guard-hidden-column": error(
    (holes: { readonly column: string; readonly list: string }) =>
      `${holes.list} names ${holes.column}, which is hidden: clients can't send it.`,
    (holes) => `Leave it out, or leave out fields: { ${holes.column}: { hidden: true } }.`,
  ),
  "guard-primary-key": error(
    (holes: { readonly column: string }) =>
      `guards.updatable names ${holes.column}, the primary key, which never changes.`,
    () => "Leave it out.",
  ),
  "guard-contradicts": error(
    (holes: { readonly column: string; readonly list: string; readonly other: string }) =>
      `Column ${holes.column} is in both guards.${holes.list} and guards.${holes.other}.`,
    () =>
      "Leave it out of one: what is immutable never changes, and what is protected is written by its actions alone.",
  ),
  "protected-action-unknown": error(
    (holes: Suggested & { readonly column: string; readonly action: string }) =>
      `guards.protected lets action "${holes.action}" write ${holes.column}, but there is no such action.`,
    (holes) => didYouMean(holes, "Define it with defineActions, or leave it out."),
  ),
  "query-unreadable": error(
    (holes: { readonly column: string; readonly list: string }) =>
      `query.${holes.list} names ${holes.column}, which no list can ${holes.list.replace(/able$/, "")} by.`,
    (holes) =>
      `Name columns that the list shows, not masked from everyone, and that ${holes.list === "searchable" ? "hold text" : "hold no JSON"}.`,
  ),
  "relation-unknown": error(
    (holes: Suggested & { readonly table: string; readonly name: string; readonly known: readonly string[] }) =>
      `query.include names ${holes.name}, which is no relation of table ${holes.table} to a table with a definition.`,
    (holes) =>
      didYouMean(
        holes,
        holes.known.length === 0
          ? "Let a foreign key lead from or to it, or declare the relation with relations()."
          : `The relations are ${listed(holes.known)}. Declare others with relations().`,
      ),
  ),
  "relation-ambiguous": error(
    (holes: { readonly table: string; readonly name: string; readonly other: string }) =>
      holes.other === "itself"
        ? `query.include names ${holes.name} twice.`
        : `The relation ${holes.name} of table ${holes.table} has the name of ${holes.other}.`,
    (holes) =>
      holes.other === "itself"
        ? "Leave one out."
        : "Give the relation a name of its own with relations(), and include that.",
  ),
  "relation-unreadable": error(
    (holes: Unreadable & { readonly name: string; readonly target: string }) =>
      `The relation ${holes.name} can't be included: ${holes.obstacle === "nobody" ? "nobody may read" : "a function decides who may read"} the ${holes.target}.`,
    (holes) => `Let ${holes.target} be read by a rule in crud.get or crud.list, or leave ${holes.name} out.`,
  ),
  "join-unseen": error(
    (holes: { readonly what: string; readonly column: string }) =>
      `${holes.what} goes by ${holes.column}, which is hidden or masked: answers would tell its value.`,
    (holes) => `Leave it out of query.include or of what clients write, or show ${holes.column} to everyone who reads.`,
  ),
  "rename-to-itself": error(
    (holes: { readonly what: string; readonly from: string }) =>
      `${holes.what} says renamedFrom: "${holes.from}", but that is what it is called now.`,
    () => "Write the name that it had before, as SQL had it, or leave renamedFrom out.",
  ),
  "rename-claimed-twice": error(
    (holes: { readonly what: string; readonly from: string; readonly other: string }) =>
      `${holes.what} says renamedFrom: "${holes.from}", and so does ${holes.other.replace(/^./, (letter) => letter.toLowerCase())}.`,
    () => "Keep the one that has the values of before.",
  ),
  "page-size-invalid": error(
    (holes: { readonly size: number; readonly max: number }) =>
      `pageSize ${holes.size} is larger than maxPageSize ${holes.max}.`,
    () => "Raise maxPageSize, or lower pageSize.",
  ),
};
