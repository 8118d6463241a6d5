// `Symbol.for`: a definition is known by its brand, also where two copies of this package are loaded.

/** Carried by what `defineTable` returns; its value is the table. */
export const definitionBrand: unique symbol = Symbol.for("quickback.definition");

/** Carried by what `defineActions` returns; its value is the table, `null`, or `undefined` for the feature's only one. */
export const actionsBrand: unique symbol = Symbol.for("quickback.actions");

/** Carried by each `ActionError`, and by a write of `db` that the database refused; its value is `true`. */
export const actionErrorBrand: unique symbol = Symbol.for("quickback.actionError");

/** Carried by each write of `db` that has not run. */
export const writeBrand: unique symbol = Symbol.for("quickback.write");
