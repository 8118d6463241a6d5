export const tags = [
  { slug: "bees", name: "Bees", description: "On the roof, and in the neighbours' laundry." },
  { slug: "bread", name: "Bread", description: "Flour, water, salt, patience." },
  { slug: "notes", name: "Notes", description: null },
  { slug: "recipes", name: "Recipes", description: "Tried more than once." },
  { slug: "sailing", name: "Sailing", description: null },
  { slug: "weather", name: "Weather", description: "What the sky says, before the app does." },
  { slug: "winter", name: "Winter", description: null },
];
