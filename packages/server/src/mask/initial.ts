/** The first letter of a word, and stars, as many for each word. A word of one letter is stars alone: it would be shown whole. */
export function initial(word: string): string {
  const [first = "", ...rest] = word;
  return rest.length > 0 && /^[\p{L}\p{N}]$/u.test(first) ? `${first}***` : "***";
}
