import type { Audience, AudienceMember, LogEntry, Period, Requirement, ThriveClient } from "../index.js";
import { addEntry, sumOf, type Sum } from "./minutes.js";
import { personOf, type Person } from "./people.js";

/** Everything that the report is made of. */
export interface Records {
  readonly requirements: readonly Requirement[];
  readonly audiences: ReadonlyMap<string, Audience>;
  /** Audience id → its members; no key for an audience that does not exist. */
  readonly members: ReadonlyMap<string, readonly AudienceMember[]>;
  readonly users: ReadonlyMap<string, Person>;
  /** User id → the minutes of the period. */
  readonly minutes: ReadonlyMap<string, Sum>;
}

/** How many audiences' members are read at a time. */
const audiencesAtATime = 4;

/**
 * Reads what the report needs, in parallel; when one list fails, the others are aborted. Users are read as a list,
 * because one request for each person would take thousands.
 */
export async function readRecords(
  thrive: ThriveClient,
  period: Period,
  signal: AbortSignal | undefined,
  onEntry: ((entry: LogEntry) => void) | undefined,
): Promise<Records> {
  const failed = new AbortController();
  const options = { signal: signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]) };

  async function readAudiences() {
    const [requirements, audiences] = await Promise.all([
      collect(thrive.listRequirements({}, options)),
      collect(thrive.listAudiences({}, options)),
    ]);
    const byId = new Map(audiences.map((audience) => [audience.id, audience]));
    const required = new Set(requirements.map(({ audienceId }) => audienceId).filter((id) => byId.has(id)));
    const members = new Map<string, readonly AudienceMember[]>();
    const queue = required.values();
    const readMembers = async (): Promise<void> => {
      for (const audienceId of queue) {
        members.set(audienceId, await collect(thrive.listAudienceMembers({ audienceId }, options)));
      }
    };
    await Promise.all(Array.from({ length: audiencesAtATime }, readMembers));
    return { requirements, audiences: byId, members };
  }

  async function readUsers(): Promise<Map<string, Person>> {
    const users = new Map<string, Person>();
    for await (const user of thrive.listUsers({}, options)) users.set(user.id, personOf(user));
    return users;
  }

  async function readMinutes(): Promise<Map<string, Sum>> {
    const minutes = new Map<string, Sum>();
    for await (const entry of thrive.listLogEntries({}, { ...options, period })) {
      addEntry(sumOf(minutes, entry.userId), entry);
      onEntry?.(entry);
    }
    return minutes;
  }

  try {
    const [groups, users, minutes] = await Promise.all([readAudiences(), readUsers(), readMinutes()]);
    return { ...groups, users, minutes };
  } catch (error) {
    failed.abort();
    throw error;
  }
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
