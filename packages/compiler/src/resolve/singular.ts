import { ownEntry } from "../model/own-entry.js";

const irregular: Readonly<Record<string, string>> = {
  aliases: "alias",
  analyses: "analysis",
  axes: "axis",
  biases: "bias",
  buses: "bus",
  caches: "cache",
  canvases: "canvas",
  children: "child",
  cookies: "cookie",
  criteria: "criterion",
  crises: "crisis",
  diagnoses: "diagnosis",
  feet: "foot",
  geese: "goose",
  gases: "gas",
  halves: "half",
  indices: "index",
  knives: "knife",
  leaves: "leaf",
  lenses: "lens",
  lives: "life",
  loaves: "loaf",
  matrices: "matrix",
  men: "man",
  mice: "mouse",
  movies: "movie",
  oxen: "ox",
  people: "person",
  phenomena: "phenomenon",
  quizzes: "quiz",
  selfies: "selfie",
  shelves: "shelf",
  shoes: "shoe",
  statuses: "status",
  teeth: "tooth",
  theses: "thesis",
  ties: "tie",
  toes: "toe",
  vertices: "vertex",
  viruses: "virus",
  wives: "wife",
  wolves: "wolf",
  women: "woman",
  zombies: "zombie",
};

/** The same in both numbers, or singular although it ends in s. */
const unchanged = new Set(
  (
    "alias analytics bias bus canvas diabetes gas lens mathematics means news physics politics series sms " +
    "species yes"
  ).split(" "),
);

/** One of what an English plural names. A word that is no plural is left alone. */
export function singular(word: string): string {
  const known = ownEntry(irregular, word);
  if (known !== undefined) return known;
  const isSingular = word.length < 3 || unchanged.has(word) || /(ss|us|is)$/.test(word);
  if (isSingular || !word.endsWith("s")) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
