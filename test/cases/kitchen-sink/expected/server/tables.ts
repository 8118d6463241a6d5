// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { articles } from "../../quickback/features/articles/articles.js";
export { imports } from "../../quickback/features/articles/imports.js";
export { categories } from "../../quickback/features/categories/categories.js";
