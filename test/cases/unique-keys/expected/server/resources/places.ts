// Compiled from quickback/features/keys/places.ts. Edit that file and compile again.
import { all, keyText, own, resource, role, routes, rows, shape, timestamp, where } from "@quickback/server/v1";
import * as z from "zod";
import { places } from "../../../quickback/features/keys/places.js";

const Place = shape("Place", z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(["city", "town"]),
  note: z.string().nullable(),
  visits: z.int(),
  state: z.enum(["open", "closed"]),
  ownerId: z.string(),
  updatedAt: timestamp("ms").nullable(),
}));

const PlaceCreate = shape("PlaceCreate", z.strictObject({
  code: keyText(8),
  name: z.string(),
  kind: z.enum(["city", "town"]),
  note: z.string().nullable().optional(),
  visits: z.int().optional(),
}));

const PlaceUpdate = shape("PlaceUpdate", PlaceCreate.omit({ code: true, kind: true }).partial());

const place = resource({
  table: places,
  shape: Place,
  firewall: rows(own(places.ownerId, { except: role("editor", "admin") })),
  system: ["ownerId", "updatedAt"],
  immutable: ["kind"],
  stamps: { create: { ownerId: "userId" }, update: { updatedAt: "now" } },
});

const writers = all(role("user", "editor", "admin"), where(places.state, { equals: "open" }));

export default routes("places", {
  "GET /places/{id}": place.get({ allow: role("user", "editor", "admin") }),
  "POST /places": place.create({ allow: role("user", "admin"), accept: PlaceCreate, defaults: { state: "open" } }),
  "PATCH /places/{id}": place.update({ allow: writers, accept: PlaceUpdate }),
  "PUT /places/{id}": place.put({
    create: role("user", "admin"),
    update: writers,
    accept: PlaceCreate,
    replaces: ["name", "note", "visits"],
    defaults: { state: "open" },
  }),
});
