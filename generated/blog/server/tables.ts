// Compiled from quickback/quickback.config.ts. Edit that file and compile again.
export * from "./auth-tables.js";
export { authors } from "../../../examples/blog/quickback/features/authors/authors.js";
export { comments } from "../../../examples/blog/quickback/features/comments/comments.js";
export { posts } from "../../../examples/blog/quickback/features/posts/posts.js";
export { settings } from "../../../examples/blog/quickback/features/settings/settings.js";
export { postTags } from "../../../examples/blog/quickback/features/tags/post-tags.js";
export { tags } from "../../../examples/blog/quickback/features/tags/tags.js";
