// Compiled from quickback/features/keys/profiles.ts. Edit that file and compile again.
import { own, resource, routes, rows, shape, signedIn } from "@quickback/server/v1";
import * as z from "zod";
import { profiles } from "../../../quickback/features/keys/profiles.js";

const Profile = shape("Profile", z.object({
  userId: z.string(),
  label: z.string(),
}));

const ProfileCreate = shape("ProfileCreate", z.strictObject({
  label: z.string(),
}));

const ProfileUpdate = shape("ProfileUpdate", ProfileCreate.partial());

const profile = resource({
  table: profiles,
  shape: Profile,
  firewall: rows(own(profiles.userId)),
  system: ["userId"],
  stamps: { create: { userId: "userId" } },
});

export default routes("profiles", {
  "GET /profiles": profile.list({
    allow: signedIn(),
    filter: ["userId", "label"],
    sort: ["userId", "label"],
    search: ["label"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /profiles/{id}": profile.get({ allow: signedIn() }),
  "POST /profiles": profile.create({ allow: signedIn(), accept: ProfileCreate }),
  "PATCH /profiles/{id}": profile.update({ allow: signedIn(), accept: ProfileUpdate }),
  "DELETE /profiles/{id}": profile.hardDelete({ allow: signedIn() }),
});
