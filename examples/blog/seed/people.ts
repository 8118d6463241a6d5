/** Who has an account: three who write, three who read, and those who look after the site. */
export const people = {
  ines: person("Ines Varga", "ines", "user"),
  tomas: person("Tomás Reyes", "tomas", "user"),
  noor: person("Noor Haddad", "noor", "editor"),
  mika: person("Mika Lund", "mika", "moderator"),
  ada: person("Ada Quist", "ada", "admin"),
  lea: person("Lea Bauer", "lea", "user"),
  oskar: person("Oskar Nyman", "oskar", "user"),
  jun: person("Jun Tanaka", "jun", "user"),
};

export type PersonName = keyof typeof people;

interface Profile {
  readonly user: PersonName;
  readonly name: string;
  readonly bio: string;
  readonly website: string | null;
}

export const authors: readonly Profile[] = [
  {
    user: "ines",
    name: "Ines Varga",
    bio: "Keeps bees on a roof, and a notebook beside them.",
    website: "https://ines.example.com/",
  },
  {
    user: "tomas",
    name: "Tomás Reyes",
    bio: "Baker, early riser, writes while the dough rests.",
    website: null,
  },
  {
    user: "noor",
    name: "Noor Haddad",
    bio: "Edits this almanac. Sails when it is quiet.",
    website: "https://noor.example.com/",
  },
];

function person(name: string, account: string, role: string) {
  return { name, email: `${account}@almanac.example`, password: `${account}-password`, role };
}
