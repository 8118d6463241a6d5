/** `"blogPosts"`, `"blog_posts"`, `"Blog Posts"` as `"blog-posts"`. */
export function kebabCase(name: string): string {
  return words(name).join("-");
}

/** `"blog-posts"` as `"blogPosts"`. */
export function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : capitalize(word)))
    .join("");
}

/** `"blog-posts"` as `"BlogPosts"`. */
export function pascalCase(name: string): string {
  return capitalize(camelCase(name));
}

/** `"blogPosts"` as `"blog_posts"`; capitals in a row are one word: `"userID"` is `"user_id"`. */
export function snakeCase(name: string): string {
  return words(name).join("_");
}

export function words(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
