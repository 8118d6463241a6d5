// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { authors, books, shelves } from "../../src/db/schema.js";
