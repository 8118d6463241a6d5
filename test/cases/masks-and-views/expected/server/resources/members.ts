// Compiled from quickback/features/members/members.ts. Edit that file and compile again.
import { any, mask, nobody, own, resource, role, routes, rows, shape, signedIn, timestamp } from "@quickback/server/v1";
import * as z from "zod";
import definition, { members } from "../../../quickback/features/members/members.js";

const Member = shape("Member", z.object({
  id: z.string(),
  bio: z.string().nullable(),
  plan: z.enum(["free", "paid"]),
  fullName: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  ssn: z.string().nullable(),
  card: z.string().nullable(),
  recoveryToken: z.string().nullable(),
  handle: z.string(),
  bornAt: timestamp("seconds").nullable(),
  salary: z.int().nullable(),
  level: z.enum(["low", "high"]).nullable(),
  userId: z.string(),
  createdAt: timestamp("seconds"),
}));

const MemberListItem = shape("MemberListItem", Member.pick({
  id: true, plan: true, fullName: true, email: true, phone: true, ssn: true, card: true, recoveryToken: true,
  salary: true, level: true,
}));

const MemberCard = shape("MemberCard", Member.pick({ fullName: true, email: true }));

const MemberTopEarners = shape("MemberTopEarners", Member.pick({
  id: true, plan: true, fullName: true, salary: true, createdAt: true,
}));

const MemberCreate = shape("MemberCreate", z.strictObject({
  bio: z.string().nullable().optional(),
  plan: z.enum(["free", "paid"]).optional(),
  fullName: z.string(),
  email: z.string(),
  phone: z.string().nullable().optional(),
  ssn: z.string().nullable().optional(),
  card: z.string().nullable().optional(),
  recoveryToken: z.string().nullable().optional(),
  handle: z.string(),
  bornAt: timestamp("seconds").nullable().optional(),
  salary: z.int().nullable().optional(),
  level: z.enum(["low", "high"]).nullable().optional(),
}));

const MemberUpdate = shape("MemberUpdate", MemberCreate.partial());

const member = resource({
  table: members,
  shape: Member,
  firewall: rows(own(members.userId, { except: role("editor", "admin") })),
  system: ["id", "userId", "createdAt"],
  stamps: { create: { id: "uuid", userId: "userId", createdAt: "now" } },
  masks: {
    fullName: { as: mask.name, unless: own(members.userId) },
    email: { as: mask.email, unless: any(role("editor", "admin"), own(members.userId)) },
    phone: { as: mask.phone, unless: role("editor", "admin") },
    ssn: { as: mask.ssn, unless: role("admin") },
    card: { as: mask.creditCard, unless: nobody() },
    recoveryToken: { as: mask.redact, unless: nobody() },
    handle: { as: mask.custom(definition.masking.handle), unless: role("editor", "admin") },
    bornAt: { as: mask.redact, unless: role("editor", "admin") },
    salary: { as: mask.redact, unless: role("admin") },
    level: { as: mask.redact, unless: role("editor", "admin") },
  },
});

export default routes("members", {
  "GET /members": member.list({
    allow: signedIn(),
    shape: MemberListItem,
    filter: ["id", "plan", "email", "phone", "ssn", "salary", "level"],
    sort: ["id", "plan", "email", "phone", "ssn", "salary", "level"],
    search: ["email", "phone", "ssn"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /members/views/card": member.view("card", {
    allow: role("editor", "admin"),
    shape: MemberCard,
    filter: ["email"],
    sort: ["email"],
    search: ["email"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /members/views/top-earners": member.view("topEarners", {
    allow: signedIn(),
    shape: MemberTopEarners,
    filter: ["id", "plan", "salary", "createdAt"],
    sort: ["id", "plan", "salary", "createdAt"],
    pageSize: { default: 50, max: 100 },
  }),
  "GET /members/{id}": member.get({ allow: signedIn() }),
  "POST /members": member.create({ allow: signedIn(), accept: MemberCreate }),
  "PATCH /members/{id}": member.update({ allow: signedIn(), accept: MemberUpdate }),
  "DELETE /members/{id}": member.hardDelete({ allow: role("admin") }),
  "POST /members/batch": member.batchCreate({ allow: signedIn(), accept: MemberCreate }),
  "PATCH /members/batch": member.batchUpdate({ allow: role("editor", "admin"), accept: MemberUpdate }),
});
