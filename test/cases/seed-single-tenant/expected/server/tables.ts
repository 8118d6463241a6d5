// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { pages } from "../../quickback/features/pages/pages.js";
export { posts } from "../../quickback/features/posts/posts.js";
