// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { notes } from "../../quickback/features/notes/notes.js";
