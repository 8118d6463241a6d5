// Compiled from quickback/features/stars/stars.ts. Edit that file and compile again.
import { keyText, own, resource, routes, rows, shape, signedIn } from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../quickback/features/stars/actions.js";
import { stars } from "../../../quickback/features/stars/stars.js";

const Star = shape("Star", z.object({
  userId: z.string(),
  thing: z.string(),
  shine: z.int(),
}));

const StarCreate = shape("StarCreate", z.strictObject({
  thing: keyText(),
  shine: z.int().optional(),
}));

const StarUpdate = shape("StarUpdate", StarCreate.pick({ shine: true }).partial());

const star = resource({
  table: stars,
  shape: Star,
  firewall: rows(own(stars.userId)),
  system: ["userId"],
  stamps: { create: { userId: "userId" } },
});

export default routes("stars", {
  "GET /stars": star.list({
    allow: signedIn(),
    filter: ["userId", "thing", "shine"],
    sort: ["userId", "thing", "shine"],
    search: ["thing"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /stars/take": star.standaloneAction({ allow: signedIn(), run: actions.take }),
  "GET /stars/{userId}/{thing}": star.get({ allow: signedIn() }),
  "POST /stars": star.create({ allow: signedIn(), accept: StarCreate }),
  "PATCH /stars/{userId}/{thing}": star.update({ allow: signedIn(), accept: StarUpdate }),
  "DELETE /stars/{userId}/{thing}": star.hardDelete({ allow: signedIn() }),
  "POST /stars/{userId}/{thing}/brighten": star.recordAction({ allow: signedIn(), run: actions.brighten }),
});
