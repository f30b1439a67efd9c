import type { AudienceMember, User } from "../index.js";

/** Who a row is about. */
export interface Person {
  /** The user id, as log entries hold it. */
  readonly userId: string;
  /** First and last name; null when the person is no longer a user, or has none. */
  readonly name: string | null;
  /** The customer's own reference for the person, usually the employee id. */
  readonly ref: string | null;
  /** The email address. */
  readonly email: string | null;
  /** The name of the line manager in the active position. */
  readonly managerName: string | null;
  /** The customer's own reference for that line manager. */
  readonly managerRef: string | null;
}

/** A person with a user account. */
export function personOf({ id, firstName, lastName, ref, email, positions }: User): Person {
  const name = [firstName, lastName].filter((part) => part != null && part !== "").join(" ");
  const manager = positions?.find(({ isActive }) => isActive === true)?.manager;
  return {
    userId: id,
    name: name === "" ? null : name,
    ref: ref ?? null,
    email: email ?? null,
    managerName: manager?.name ?? null,
    managerRef: manager?.ref ?? null,
  };
}

/** A member of an audience who is not among the users and is known only by the membership. */
export function formerUser({ userId, reference, email }: AudienceMember): Person {
  return { ...unknownPerson(userId), ref: reference ?? null, email: email ?? null };
}

/** Somebody of whom only log entries are left. */
export const unknownPerson = (userId: string): Person => ({
  userId,
  name: null,
  ref: null,
  email: null,
  managerName: null,
  managerRef: null,
});
