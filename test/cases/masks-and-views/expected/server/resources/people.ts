// Compiled from quickback/features/people/people.ts. Edit that file and compile again.
import { anyone, everyRow, mask, resource, role, routes, shape, signedIn } from "@quickback/server/v1";
import * as z from "zod";
import { people } from "../../../quickback/features/people/people.js";

const Person = shape("Person", z.object({
  id: z.int(),
  name: z.string(),
}));

const PersonListItem = shape("PersonListItem", z.object({
  id: z.int(),
  name: z.string(),
  email: z.string().nullable(),
}));

const PersonAll = shape("PersonAll", z.object({
  id: z.int(),
  name: z.string(),
  email: z.string().nullable(),
  notes: z.string().nullable(),
  age: z.int().nullable(),
}));

const PersonCreate = shape("PersonCreate", z.strictObject({
  name: z.string(),
  email: z.string().nullable().optional(),
  notes: z.string().nullable().optional(),
  age: z.int().nullable().optional(),
}));

const person = resource({
  table: people,
  shape: Person,
  firewall: everyRow(),
  system: ["id"],
  masks: {
    email: { as: mask.email, unless: signedIn() },
  },
});

export default routes("people", {
  "GET /people": person.list({
    allow: anyone(),
    shape: PersonListItem,
    filter: ["name", "email"],
    sort: ["id", "name", "email"],
    search: ["name"],
    pageSize: { default: 10, max: 100 },
  }),
  "GET /people/views/all": person.view("all", {
    allow: role("admin"),
    shape: PersonAll,
    filter: ["name", "email"],
    sort: ["id", "name", "email", "notes", "age"],
    search: ["name"],
    pageSize: { default: 10, max: 100 },
  }),
  "GET /people/{id}": person.get({ allow: anyone() }),
  "POST /people": person.create({ allow: role("admin"), accept: PersonCreate }),
});
