import type { Answers } from "./answers.js";
import { configFile } from "./templates/config.js";
import { notesFile } from "./templates/notes.js";
import { readmeFile } from "./templates/readme.js";
import { tsconfigFile } from "./templates/tsconfig.js";

/** One file of a new project. */
export interface ProjectFile {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files that make a project: none of them may be there already. */
export function projectFiles(answers: Answers): ProjectFile[] {
  return [
    { path: "quickback/quickback.config.ts", text: configFile(answers) },
    { path: "quickback/features/notes/notes.ts", text: notesFile },
  ];
}

/** The files that many folders have already; those stay as they are. */
export function surroundingFiles(answers: Answers): ProjectFile[] {
  return [
    { path: "tsconfig.json", text: tsconfigFile },
    { path: "README.md", text: readmeFile(answers) },
  ];
}
