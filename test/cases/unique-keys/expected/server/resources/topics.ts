// Compiled from quickback/features/keys/topics.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape } from "@quickback/server/v1";
import * as z from "zod";
import { topics } from "../../../quickback/features/keys/topics.js";

const Topic = shape("Topic", z.object({
  id: z.int(),
  slug: z.string(),
  ownerId: z.string().nullable(),
}));

const TopicCreate = shape("TopicCreate", z.strictObject({
  slug: z.string(),
}));

const TopicUpdate = shape("TopicUpdate", TopicCreate.partial());

const topic = resource({
  table: topics,
  shape: Topic,
  firewall: everyRow(),
  system: ["id"],
});

export default routes("topics", {
  "GET /topics": topic.list({
    allow: anyone(),
    filter: ["id", "slug", "ownerId"],
    sort: ["id", "slug", "ownerId"],
    search: ["slug", "ownerId"],
    pageSize: { default: 50, max: 100 },
  }),
  "POST /topics": topic.create({ allow: role("user", "admin"), accept: TopicCreate }),
  "PATCH /topics/{id}": topic.update({ allow: role("user", "admin"), accept: TopicUpdate }),
});
