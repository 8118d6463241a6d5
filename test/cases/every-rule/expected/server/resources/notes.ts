// Compiled from quickback/features/notes/notes.ts. Edit that file and compile again.
import { custom, own, resource, role, routes, rows, shape, signedIn } from "@quickback/server/v1";
import * as z from "zod";
import definition, { notes } from "../../../quickback/features/notes/notes.js";

const Note = shape("Note", z.object({
  id: z.string(),
  text: z.string(),
  isShared: z.boolean(),
  ownerId: z.string().nullable(),
}));

const NoteCreate = shape("NoteCreate", z.strictObject({
  text: z.string(),
  isShared: z.boolean().optional(),
}));

const NoteUpdate = shape("NoteUpdate", NoteCreate.partial());

const note = resource({
  table: notes,
  shape: Note,
  firewall: rows(own(notes.ownerId, { optional: true, except: role("editor", "admin") })),
  system: ["id", "ownerId"],
  stamps: { create: { id: "uuid", ownerId: "userId" } },
});

export default routes("notes", {
  "GET /notes": note.list({
    allow: signedIn(),
    filter: ["id", "text", "isShared", "ownerId"],
    sort: ["id", "text", "isShared", "ownerId"],
    search: ["text"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /notes/{id}": note.get({ allow: signedIn(), test: custom(definition.crud?.get?.access) }),
  "POST /notes": note.create({ allow: role("user", "admin"), accept: NoteCreate }),
  "PATCH /notes/{id}": note.update({
    allow: signedIn(),
    test: custom(definition.crud?.update?.access),
    accept: NoteUpdate,
  }),
  "DELETE /notes/{id}": note.hardDelete({ allow: signedIn(), test: custom(definition.crud?.delete?.access) }),
});
