import type { PersonName } from "./people.js";

interface Post {
  readonly author: PersonName;
  /** When it is published, in days since the first of January 2026; a draft has none. */
  readonly day?: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  /** Slugs of tags. */
  readonly tags: readonly string[];
}

export const posts: readonly Post[] = [
  {
    author: "noor",
    day: 3,
    slug: "what-this-almanac-is",
    title: "What this almanac is",
    summary: "Three people, twelve months, and whatever was on the table, the roof or the water that week.",
    content:
      "We write down what we do with our hands. Ines keeps bees, Tomás bakes, I sail. None of us is an expert outside " +
      "of that, and we promise not to pretend.\n\nComments are read before they appear. Be kind, be brief, be right.",
    tags: ["notes"],
  },
  {
    author: "ines",
    day: 11,
    slug: "the-hive-in-winter",
    title: "The hive in winter",
    summary: "From outside nothing moves. Inside, ten thousand bees take turns at being warm.",
    content:
      "Put your ear to the box in January and you hear a refrigerator. That is the cluster: bees on the outside work " +
      "their way in, bees on the inside work their way out.\n\nI weigh the hive each Sunday. It loses about 150 grams a week.",
    tags: ["bees", "winter"],
  },
  {
    author: "tomas",
    day: 19,
    slug: "a-sourdough-that-forgives",
    title: "A sourdough that forgives",
    summary: "One bowl, no scale, and a night in the fridge: the loaf for people who have a job.",
    content:
      "Two cups of flour, one of water, a spoon of starter, a thumb of salt. Stir, fold four times while you do the " +
      "dishes, then forget it in the fridge until tomorrow.\n\nBake it in a pot with the lid on. That is the whole secret.",
    tags: ["bread", "recipes"],
  },
  {
    author: "noor",
    day: 33,
    slug: "reading-the-sky-before-seven",
    title: "Reading the sky before seven",
    summary: "Four clouds worth knowing, and what they say about the afternoon.",
    content:
      "High hooks in the west: wind by tomorrow. A milky sun with a ring: rain within a day. Small wool, in rows: a " +
      "front is coming. Flat bottoms and round heads at nine: be home by three.",
    tags: ["weather", "sailing"],
  },
  {
    author: "tomas",
    day: 41,
    slug: "rye-for-the-impatient",
    title: "Rye for the impatient",
    summary: "Rye does not want to be kneaded. It wants to be left alone, which suits both of us.",
    content:
      "Mix it like porridge, scrape it into a tin, smooth it with a wet hand. When cracks show, it is ready for the " +
      "oven. Then wait a day before you cut it, or it will stick to the knife and you will blame the recipe.",
    tags: ["bread", "recipes", "winter"],
  },
  {
    author: "ines",
    day: 58,
    slug: "first-flight",
    title: "First flight",
    summary: "Eleven degrees, no wind, and suddenly the roof is full of them.",
    content:
      "On the first warm noon they all leave at once, not for flowers but because nobody has been out for weeks. Move " +
      "your laundry. By two they are home again and the year has begun.",
    tags: ["bees"],
  },
  {
    author: "noor",
    day: 66,
    slug: "knots-you-will-use",
    title: "Four knots you will use",
    summary: "A bowline, a clove hitch, a rolling hitch and a figure of eight. The rest is decoration.",
    content:
      "Tie each a hundred times while you watch something dull. You should be able to do it behind your back, wet, in " +
      "the dark, while somebody shouts.",
    tags: ["sailing"],
  },
  {
    author: "tomas",
    day: 75,
    slug: "what-steam-does",
    title: "What steam does",
    summary: "Why the lid stays on for twenty minutes, and what happens to a crust without it.",
    content:
      "A dry crust sets before the loaf has finished rising. Steam keeps it soft, so the bread can open where you cut " +
      "it and not where it likes. After twenty minutes it has done its work: lid off, and colour.",
    tags: ["bread"],
  },
  {
    author: "ines",
    day: 84,
    slug: "a-swarm-is-not-an-attack",
    title: "A swarm is not an attack",
    summary: "They have eaten, they have no home to defend, and they want a box. Call somebody like me.",
    content:
      "A swarm looks like a film and behaves like a queue. Leave the hose where it is. Give a beekeeper the street, the " +
      "height and a photograph, and keep the cat inside.",
    tags: ["bees", "notes"],
  },
  {
    author: "noor",
    day: 9_500,
    slug: "letter-to-the-next-keeper",
    title: "Letter to the next keeper",
    summary: "Scheduled: it appears when its time has come, and not a second earlier.",
    content: "By the time you read this somebody else has the keys. The kettle is descaled. The boat is not.",
    tags: ["notes"],
  },
  {
    author: "tomas",
    slug: "brioche-notes",
    title: "Brioche, notes",
    summary: "Not ready: the butter still runs out at the bottom.",
    content: "Third try: colder butter, smaller pieces. Ask Ines about honey instead of sugar.",
    tags: [],
  },
  {
    author: "ines",
    slug: "varroa-what-i-got-wrong",
    title: "Varroa: what I got wrong",
    summary: "A draft about mites, and about counting them too late.",
    content: "Counted in September. Should have been July. Write down the numbers before publishing this.",
    tags: ["bees"],
  },
];
