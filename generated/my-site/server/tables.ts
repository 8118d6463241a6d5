// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { pages } from "../../../examples/my-site/quickback/features/pages/pages.js";
export { posts } from "../../../examples/my-site/quickback/features/posts/posts.js";
