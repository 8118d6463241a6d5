// Compiled from quickback/features/settings/settings.ts. Edit that file and compile again.
import { anyone, everyRow, resource, role, routes, shape, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import actions from "../../../../examples/blog/quickback/features/settings/actions.js";
import definition, { settings } from "../../../../examples/blog/quickback/features/settings/settings.js";

const Setting = shape("Setting", z.object({
  key: z.string(),
  value: z.string(),
  description: z.string().nullable(),
  updatedAt: timestamp("ms").nullable(),
  updatedBy: z.string().nullable(),
}));

const SettingCreate = shape("SettingCreate", z.strictObject({
  key: definition.fields.key,
  value: z.string().max(2000),
  description: z.string().max(300).nullable().optional(),
}));

const SettingUpdate = shape("SettingUpdate", SettingCreate.omit({ key: true }).partial());

const setting = resource({
  table: settings,
  shape: Setting,
  firewall: everyRow(),
  system: ["updatedAt", "updatedBy"],
  stamps: { update: { updatedAt: "now", updatedBy: "userId" } },
});

export default routes("settings", {
  "GET /settings": setting.list({
    allow: role("admin"),
    filter: ["key", "value", "description", "updatedAt", "updatedBy"],
    sort: ["key", "value", "description", "updatedAt", "updatedBy"],
    search: ["key", "value", "description"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /site": setting.standaloneAction({ allow: anyone(), name: "siteInfo", run: actions.siteInfo }),
  "GET /settings/{id}": setting.get({ allow: role("admin") }),
  "POST /settings": setting.create({ allow: role("admin"), accept: SettingCreate }),
  "PATCH /settings/{id}": setting.update({ allow: role("admin"), accept: SettingUpdate }),
  "PUT /settings/{id}": setting.put({
    create: role("admin"),
    update: role("admin"),
    accept: SettingCreate,
    replaces: ["value", "description"],
  }),
  "DELETE /settings/{id}": setting.hardDelete({ allow: role("admin") }),
});
