import type { MockReads } from "../../../generated/mock.js";
import { draw, mix, pick, pickSkewed } from "./random.js";
import {
  activities,
  audienceNames,
  categoryNames,
  departments,
  firstNames,
  jobs,
  lastNames,
  notes,
  places,
} from "./words.js";

export type AnyRecord = Readonly<Record<string, unknown>>;

/** What a value is made from. Each is a function of the record's index, so that no record must be kept. */
export interface Row {
  readonly world: World;
  readonly index: number;
  /** Looks random, and differs with each record. */
  readonly key: number;
}

export type Sampler<T = unknown> = (row: Row) => T;

/** The seeded records, as they are before anything was changed. Positions count the examples first. */
export interface World {
  /** Where time starts to be known: the UTC day of the first use (ms since the epoch). */
  readonly start: number;
  keyOf(schema: string, index: number): number;
  idOf(schema: string, index: number): string;
  /** The time of a record of a schema with a date, in RFC 3339. */
  dateOf(schema: string, index: number): string;
  count(schema: string): number;
  idAt(schema: string, position: number): unknown;
  recordAt(schema: string, position: number): AnyRecord;
  /** The position of the record with this id; -1 where there is none. */
  positionOfId(schema: string, id: unknown): number;
  /** The position of the record with that index. */
  positionOf(schema: string, index: number): number;
  /** The position of the record that a child stands for, such as the user of a member. */
  partnerOf(childSchema: string, index: number): number;
  /** The ids of those that the record at this position is a child of, such as the audiences of a user. */
  parentsOf(childSchema: string, position: number): readonly unknown[];
}

/** What the description does not contain: how the values of a field are distributed, and what people write. */
type Plausible = { readonly [Name in keyof MockReads]?: Samplers<MockReads[Name]> };
type Samplers<Fields> = { readonly [Field in keyof Fields]?: Sampler<Fields[Field]> };

const dayMs = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString();

/** Half of the users log little, a few log much, and some nothing at all. */
function userOfEntry({ world, key }: Row): string {
  const active = Math.max(1, Math.floor(world.count("User") * 0.92));
  const share = draw(key, 1);
  return String(world.idAt("User", Math.floor(share * share * active)));
}

const isVerified = ({ key }: Row): boolean => draw(key, 5) < 0.62;
const minutes = [5, 10, 10, 15, 15, 15, 20, 20, 25, 30, 30, 30, 45, 45, 60, 60, 90, 120, 180, 240];

const firstName = ({ key }: Row): string => pick(firstNames, key, 11);
const lastName = ({ key }: Row): string => pick(lastNames, key, 12);
const department = ({ key }: Row): string => pick(departments, key, 13);
/** Between six years and thirty days before the start. */
const joined = ({ world, key }: Row): number => world.start - Math.floor((30 + draw(key, 14) * 2160) * dayMs);
const lastSeen = ({ world, key }: Row): number => world.start - Math.floor((1 + draw(key, 15) ** 3 * 29) * dayMs);
const isNew = ({ key }: Row): boolean => draw(key, 16) < 0.04;

/** Accents fall away, what then is no Latin letter, too: an address must be plain. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/[^A-Za-z]/g, "")
    .toLowerCase() || "user";

/** Each manages up to eight of those after them; the first one of all has no manager. */
function positionsOf(row: Row): MockReads["User"]["positions"] {
  const { world, index, key } = row;
  const own = world.positionOf("User", index);
  const manager = own === 0 ? undefined : world.recordAt("User", Math.floor((own - 1) / 8));
  const since = iso(Math.floor(joined(row) / dayMs) * dayMs);
  return [
    {
      id: hexId(key, 1),
      title: pick(jobs, key, 17),
      manager: manager
        ? {
            id: String(manager.id),
            name: `${String(manager.firstName)} ${String(manager.lastName)}`,
            ref: typeof manager.ref === "string" ? manager.ref : null,
          }
        : null,
      ouId: hexId(mix(plain(department(row)).length), 2),
      isActive: true,
      startDate: since,
      endDate: null,
      createdAt: since,
      updatedAt: since,
    },
  ];
}

const hexId = (key: number, salt: number): string =>
  [1, 2, 3]
    .map((place) =>
      mix(key ^ (salt * 8 + place))
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");

const typed: Plausible = {
  LogEntry: {
    userId: userOfEntry,
    activity: ({ key }) => ({ ...pickSkewed(activities, key, 2) }),
    durationMinutes: ({ key }) => pick(minutes, key, 4),
    description: (row) => (isVerified(row) || draw(row.key, 6) < 0.25 ? null : pick(notes, row.key, 7)),
    isVerified,
  },
  Category: {
    name: ({ index }) => {
      const name = categoryNames[index % categoryNames.length] ?? "";
      return index < categoryNames.length ? name : `${name} ${Math.floor(index / categoryNames.length) + 1}`;
    },
  },
  Requirement: {
    audienceId: ({ world, index }) => {
      const audiences = world.count("Audience");
      const first = audiences > 1 && isGroup(world.recordAt("Audience", 0)) ? 1 : 0;
      return String(world.idAt("Audience", first + (world.positionOf("Requirement", index) % (audiences - first))));
    },
    requiredMinutes: ({ key }) => pick([120, 240, 300, 360, 480, 600, 660, 900, 1200], key, 21),
    createdAt: ({ world, key }) => iso(world.start - Math.floor((400 + draw(key, 22) * 700) * dayMs)),
    updatedAt: ({ world, key }) =>
      draw(key, 23) < 0.5 ? null : iso(world.start - Math.floor((2 + draw(key, 24) * 390) * dayMs)),
  },
  User: {
    ref: ({ index }) => `E-${20_001 + index}`,
    firstName,
    lastName,
    email: (row) => `${plain(firstName(row))}.${plain(lastName(row))}.${row.index + 1}@example.com`,
    role: ({ key }) => pickSkewed(["learner", "learner", "learner", "learneradmin", "administrator"], key, 18),
    status: (row) =>
      isNew(row) ? "new" : draw(row.key, 19) < 0.88 ? "active" : pick(["inactive", "expired"], row.key, 20),
    positions: positionsOf,
    additionalFields: (row) => ({ department: department(row), location: pick(places, row.key, 25) }),
    languageCode: ({ key }) => pick(["en-gb", "en-gb", "de", "fr", "es", "pl"], key, 26),
    deleted: () => false,
    compliance: ({ key }) => Math.round(draw(key, 27) ** 0.4 * 100),
    level: ({ key }) => 1 + Math.floor(draw(key, 28) * 8),
    firstLogin: (row) => (isNew(row) ? null : iso(joined(row) + 2 * dayMs)),
    lastLogin: (row) => (isNew(row) ? null : iso(lastSeen(row))),
    tags: () => ({ skills: [] }),
    usersFollowing: () => [],
    tagsFollowing: () => [],
    createdAt: (row) => iso(joined(row)),
    updatedAt: (row) => (isNew(row) ? iso(joined(row)) : iso(lastSeen(row))),
    timeZone: ({ key }) => pick(["Europe/London", "Europe/London", "Europe/Berlin", "Europe/Madrid"], key, 29),
    summary: () => null,
    onboarded: (row) => !isNew(row),
    agreedTerms: (row) => !isNew(row),
    audiences: ({ world, index }) =>
      world.parentsOf("AudienceMember", world.positionOf("User", index)).map((id) => String(id)),
  },
  Audience: {
    name: ({ index }) => audienceName(index),
    reference: ({ index }) => audienceName(index).toLowerCase().replaceAll(" ", "-"),
    category: () => "audience",
    type: ({ key }) => pick(["manual", "manual", "smart"], key, 31),
    parent: ({ world }) => {
      const first = world.count("Audience") > 0 ? world.recordAt("Audience", 0) : {};
      if (first.category !== "structure") return null;
      return { id: String(first.id), name: String(first.name), reference: String(first.reference) };
    },
    createdAt: (row) => iso(joined(row)),
    updatedAt: (row) => iso(lastSeen(row)),
  },
};

/** By any name, as the description may have more schemas than these. */
export const plausible = typed as Readonly<Record<string, Readonly<Record<string, Sampler>> | undefined>>;

function audienceName(index: number): string {
  const name = audienceNames[index % audienceNames.length] ?? "";
  return index < audienceNames.length ? name : `${name} ${Math.floor(index / audienceNames.length) + 1}`;
}

/** Whether a record only groups others, so that none belongs to it. */
export const isGroup = (record: AnyRecord): boolean => record.category === "structure";
