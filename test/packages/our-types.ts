import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: ["node"],
};

/**
 * What is wrong with the declarations of our installed packages, that `skipLibCheck` hides: a type that can't be found is
 * `any` in them. Those of others are left out; drizzle-orm's have dozens of errors.
 */
export function errorsInDeclarations(folder: string, specifiers: readonly string[]): string[] {
  const entry = `${folder}/entry.ts`;
  const host = ts.createCompilerHost({ ...options });
  const read = host.getSourceFile.bind(host);
  const text = specifiers.map((specifier) => `import "${specifier}";`).join("\n");
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (file, ...rest) =>
    file === entry ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : read(file, ...rest);
  const program = ts.createProgram([entry], options, host);
  const ours = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName));
  if (ours.length < specifiers.length) throw new Error(`Only ${ours.length} declarations of ours were found.`);
  const found = [entry, ...ours.map(({ fileName }) => fileName)].flatMap((file) => errorsOf(program, file));
  return found.map((one) => ts.formatDiagnostic(one, { ...host, getNewLine: () => "\n" }));
}

function isOurs(file: string): boolean {
  return /\/node_modules\/(quickback|@quickback\/[^/]+)\/(dist|bin)\//.test(file);
}

function errorsOf(program: ts.Program, file: string): readonly ts.Diagnostic[] {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
}
