export type Affinity = "integer" | "text" | "blob" | "real" | "numeric";

/** How SQLite keeps what is written to a column of a declared type (sqlite.org/datatype3.html, section 3.1). */
export function affinityOf(type: string): Affinity {
  const declared = type.toUpperCase();
  if (declared.includes("INT")) return "integer";
  if (/CHAR|CLOB|TEXT/.test(declared)) return "text";
  if (declared.includes("BLOB") || declared === "") return "blob";
  return /REAL|FLOA|DOUB/.test(declared) ? "real" : "numeric";
}

/** Whether a value may come out of the conversion as another one: `'007'` as 7, a long number as a rounded one. */
export function mayAlterValues(from: Affinity, to: Affinity): boolean {
  if (from === to || to === "blob") return false;
  switch (to) {
    case "text":
      return from !== "integer";
    case "integer":
    case "numeric":
      return from === "text" || from === "blob";
    case "real":
      return true;
    default:
      return to satisfies never;
  }
}
