// Compiled from quickback/features/keys/notes.ts. Edit that file and compile again.
import { own, resource, role, routes, rows, shape } from "@quickback/server/v1";
import * as z from "zod";
import { notes } from "../../../quickback/features/keys/notes.js";

const Note = shape("Note", z.object({
  id: z.int(),
  slug: z.string(),
  ownerId: z.string(),
}));

const NoteCreate = shape("NoteCreate", z.strictObject({
  slug: z.string(),
}));

const NoteUpdate = shape("NoteUpdate", NoteCreate.partial());

const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId)),
  system: ["id", "ownerId"],
  stamps: { create: { ownerId: "userId" } },
});

export default routes("notes", {
  "GET /notes": note.list({
    allow: role("user", "admin"),
    filter: ["id", "slug", "ownerId"],
    sort: ["id", "slug", "ownerId"],
    search: ["slug"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /notes": note.create({ allow: role("user", "admin"), accept: NoteCreate }),
  "PATCH /notes/{id}": note.update({ allow: role("user", "admin"), accept: NoteUpdate }),
});
