import type { AudienceMember, Requirement } from "../index.js";
import { byText } from "./by-text.js";
import { noMinutes, type Minutes } from "./minutes.js";
import { formerUser, unknownPerson, type Person } from "./people.js";
import type { Records } from "./read.js";

/** One requirement of one audience, for one of its members. */
export interface ReportRow extends Person {
  /** The audience's name. */
  readonly audience: string;
  readonly audienceId: string;
  readonly audienceRequirementId: string;
  /** Minutes of verified entries in the period. */
  readonly verifiedMinutes: number;
  /** Minutes of entries that the user reported, in the period. */
  readonly selfReportedMinutes: number;
  /** Minutes of all entries in the period. */
  readonly totalMinutes: number;
  /** The minutes that the requirement asks for. */
  readonly requiredMinutes: number;
  /** Required minus total minutes, and never below 0. */
  readonly shortfallMinutes: number;
  /** Total minutes in percent of the required ones, with one decimal, not capped; 100 where nothing is required. */
  readonly percentage: number;
  /** The columns of the HR file for this person, if one was given; null when the file has no line for them. */
  readonly hr?: Readonly<Record<string, string>> | null;
}

/** A person with log entries in the period who is in no audience with a requirement. */
export interface Outsider extends Person, Minutes {}

/** A row for each requirement and member, ordered by audience and name; members without an entry have zero minutes. */
export function rowsOf(records: Records): ReportRow[] {
  const { requirements, audiences, members, users, minutes } = records;
  const rows = requirements.flatMap((requirement) => {
    const audience = audiences.get(requirement.audienceId);
    if (audience === undefined) return [];
    return (members.get(audience.id) ?? []).map((member) => {
      const person = users.get(member.userId) ?? formerUser(member);
      return rowOf(audience.name, requirement, withMembership(person, member), minutes.get(member.userId));
    });
  });
  return rows.sort(
    (a, b) =>
      byText(a.audience, b.audience) ||
      byText(a.audienceId, b.audienceId) ||
      byText(a.audienceRequirementId, b.audienceRequirementId) ||
      byPerson(a, b),
  );
}

function rowOf(
  audience: string,
  { audienceId, audienceRequirementId, requiredMinutes }: Requirement,
  person: Person,
  { verifiedMinutes, selfReportedMinutes, totalMinutes }: Minutes = noMinutes,
): ReportRow {
  return {
    audience,
    audienceId,
    audienceRequirementId,
    ...person,
    verifiedMinutes,
    selfReportedMinutes,
    totalMinutes,
    requiredMinutes,
    shortfallMinutes: Math.max(0, requiredMinutes - totalMinutes),
    percentage: requiredMinutes === 0 ? 100 : Math.round((totalMinutes / requiredMinutes) * 1_000) / 10,
  };
}

/** A user without a reference or an email address may still have them in the membership. */
const withMembership = (person: Person, { reference, email }: AudienceMember): Person => ({
  ...person,
  ref: person.ref ?? reference ?? null,
  email: person.email ?? email ?? null,
});

/** Whoever has log entries in the period and no row, ordered by name. */
export function outsidersOf({ minutes, users }: Records, rows: readonly ReportRow[]): Outsider[] {
  const inside = new Set(rows.map(({ userId }) => userId));
  return [...minutes]
    .filter(([userId]) => !inside.has(userId))
    .map(([userId, sum]) => ({ ...(users.get(userId) ?? unknownPerson(userId)), ...sum }))
    .sort(byPerson);
}

function byPerson(a: Person, b: Person): number {
  return byText(a.name ?? "", b.name ?? "") || byText(a.userId, b.userId);
}
