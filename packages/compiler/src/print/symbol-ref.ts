/** A module that printed code imports from. */
export type ModuleRef =
  | { readonly kind: "package"; readonly specifier: string }
  /** Relative to the project's root: `quickback/features/posts/posts.ts`. */
  | { readonly kind: "author"; readonly path: string }
  /** Relative to the output folder: `server/app.ts`. */
  | { readonly kind: "output"; readonly path: string };

/** Something that printed code imports. */
export interface SymbolRef {
  readonly kind: "import";
  readonly module: ModuleRef;
  /** Its exported name; `"default"` for the default export, `"*"` for all of them as one object. */
  readonly exported: string;
  /** What it is called where it is imported, unless that name is taken. */
  readonly local: string;
  /** What it is called then. */
  readonly otherwise: string;
  readonly isType: boolean;
}

/** A named export of a package. Its name is never changed. */
export function fromPackage(specifier: string, exported: string, local = exported): SymbolRef {
  return { kind: "import", module: { kind: "package", specifier }, exported, local, otherwise: local, isType: false };
}

export function typeFromPackage(specifier: string, exported: string): SymbolRef {
  return { ...fromPackage(specifier, exported), isType: true };
}

export function fromOutput(path: string, exported: string, local = exported): SymbolRef {
  return { kind: "import", module: { kind: "output", path }, exported, local, otherwise: local, isType: false };
}

export function typeFromOutput(path: string, exported: string): SymbolRef {
  return { ...fromOutput(path, exported), isType: true };
}

/** An export of one of the author's files; `otherwise` is its name where `local` is taken. */
export function fromAuthor(
  path: string,
  exported: string,
  names: { readonly local: string; readonly otherwise: string },
): SymbolRef {
  return { kind: "import", module: { kind: "author", path }, exported, ...names, isType: false };
}
