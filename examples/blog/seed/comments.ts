import type { PersonName } from "./people.js";

/** `a`: approved, `p`: pending, `r`: rejected. */
export type State = "a" | "p" | "r";

/** By the slug of the post: who said what, and what became of it. Oldest first. */
export const comments: Readonly<Record<string, readonly (readonly [PersonName, State, string])[]>> = {
  "what-this-almanac-is": [
    ["lea", "a", "Subscribed on the spot. More laundry stories, please."],
    ["oskar", "a", "Is there a feed? I still use one."],
    ["noor", "a", "Not yet. You have just made it more likely."],
    ["jun", "r", "First!!!"],
    ["jun", "a", "Sorry about the other one. This is a lovely idea."],
  ],
  "the-hive-in-winter": [
    ["oskar", "a", "Mine lost 300 g last week. Should I worry?"],
    ["ines", "a", "Only if it goes on. Feed fondant, not syrup, and keep the lid shut."],
    ["lea", "a", "I tried the ear on the box. It does sound like a refrigerator!"],
    ["jun", "p", "What scale do you use? Mine drifts in the cold."],
    ["oskar", "r", "Cheap hive scales, visit scales.example now"],
  ],
  "a-sourdough-that-forgives": [
    ["jun", "a", "Finally a recipe without decimals."],
    ["lea", "a", "Baked it twice. The second one my mother asked about."],
    ["tomas", "a", "That is the best review I have had."],
    ["oskar", "a", "Does it work with spelt?"],
    ["tomas", "a", "It does, with a little less water. Fold it more gently."],
    ["jun", "p", "Mine came out flat. The starter floated, I swear."],
    ["lea", "p", "How old may the starter be?"],
  ],
  "reading-the-sky-before-seven": [
    ["oskar", "a", "The flat bottoms saved us on Sunday. Home at ten to three."],
    ["jun", "a", "A drawing of the four would help."],
    ["lea", "r", "The app says otherwise, so you are wrong."],
    ["noor", "a", "Drawings are coming. I draw worse than I sail."],
  ],
  "rye-for-the-impatient": [
    ["lea", "a", "Did not wait a day. Blamed the recipe. Read it again. Sorry."],
    ["oskar", "a", "Wet hand: yes. Wet sleeve: also yes."],
    ["jun", "p", "Can I use the same starter as for wheat?"],
  ],
  "first-flight": [
    ["jun", "a", "So that is what happened to my sheets."],
    ["ines", "a", "I owe you a jar."],
    ["oskar", "a", "Ours flew two days later, further north."],
    ["lea", "p", "Is eleven degrees a rule or a habit?"],
  ],
  "knots-you-will-use": [
    ["oskar", "a", "You left out the sheet bend. Unforgivable."],
    ["noor", "a", "It is a bowline that has met somebody."],
    ["jun", "r", "knots are boring"],
    ["lea", "a", "Practised during a meeting. Nobody noticed."],
  ],
  "what-steam-does": [
    ["lea", "a", "So the ice cubes on the tray were never going to work?"],
    ["tomas", "a", "They work for three minutes. The lid works for twenty."],
    ["oskar", "p", "What about a roasting tin turned over?"],
  ],
  "a-swarm-is-not-an-attack": [
    ["jun", "a", "Printed this and hung it in the stairwell."],
    ["lea", "a", "Called somebody like you. It was you. Thank you."],
    ["oskar", "a", "What if it is inside the wall?"],
    ["ines", "p", "Then it is a colony and not a swarm, and you need a carpenter too."],
    ["jun", "p", "Do they come back to the same branch?"],
  ],
};
