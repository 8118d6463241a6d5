/** What a project keeps to itself: installed packages, the development database, secrets, passing files. */
export const ignored = [
  "node_modules/",
  ".data/",
  ".quickback*/",
  ".wrangler/",
  ".env",
  ".env.*",
  "!.env.example",
  ".dev.vars",
  "*.db",
  "*.db-shm",
  "*.db-wal",
];
