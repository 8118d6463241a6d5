/** Those of the site are everyone's, by the action `siteInfo`; the others are the admins'. */
export const settings = [
  { key: "site.title", value: "The Almanac", description: "Shown to everyone." },
  { key: "site.tagline", value: "Bees, bread and boats, week by week.", description: "Shown to everyone." },
  { key: "site.language", value: "en", description: "Shown to everyone." },
  { key: "newsletter.account", value: "almanac-7f3a", description: "For the newsletter's provider. Private." },
  { key: "moderation.notify", value: "mika@almanac.example", description: "Who hears of new comments. Private." },
];
