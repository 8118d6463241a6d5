/** Outside the basic plane compilers disagree about what a letter is. */
const IDENTIFIER = /^(?!.*[\u{10000}-\u{10ffff}])[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** The words of a name: `blog-posts`, `blog_posts`, `blogPosts` and `BlogPosts` have the same two. */
export function words(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/(?:[^\p{ID_Continue}]|[_\u{10000}-\u{10ffff}])+/u)
    .filter(Boolean);
}

/** A name in `camelCase` that is an identifier, or `fallback` if there is nothing to make it of. */
export function camelCase(name: string, fallback: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(name)) return name;
  const [first = "", ...rest] = words(name);
  return startable(first.toLowerCase() + rest.map(capitalized).join("")) || fallback;
}

/** A name in `PascalCase` that is an identifier, or `fallback` if there is nothing to make it of. */
export function pascalCase(name: string, fallback: string): string {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return capitalized(name);
  return startable(words(name).map(capitalized).join("")) || fallback;
}

/** A name in `kebab-case` that is a file's. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase();
}

function capitalized(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("");
}

/** An identifier may not start with a digit or a mark. */
function startable(name: string): string {
  return !name || isIdentifier(name) ? name : `_${name}`;
}
