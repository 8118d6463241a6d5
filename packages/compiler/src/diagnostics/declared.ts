import type TS from "typescript";
import { ts } from "./typescript.js";

/** `const name = …` at the top of a file. */
export function declarationOf(file: TS.SourceFile, name: string): TS.VariableDeclaration | undefined {
  return file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name);
}

/** `name` in an `export { … }`. */
export function namedIn(file: TS.SourceFile, name: string): TS.ExportSpecifier | undefined {
  return file.statements
    .filter((statement) => ts.isExportDeclaration(statement))
    .flatMap(({ exportClause }) => (exportClause && ts.isNamedExports(exportClause) ? [...exportClause.elements] : []))
    .find((specifier) => specifier.name.text === name);
}
