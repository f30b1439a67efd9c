import { entry } from "../support/log-entry.js";
import { drip, json, neverRespond, resetBeforeHead, type Behaviour } from "../support/wire.js";

/** What is done with the request of that index, the first one's being 0, whose `Authorization` is at hand. */
type Script = (index: number, authorization: string) => Behaviour;

export interface Fault {
  readonly token?: Script;
  readonly api?: Script;
}

const failWith = (status: number, headers = {}): Behaviour => json({ status }, { status, headers });

/** The tokens `token-1`, `token-2` and so on. */
const issue =
  (expires_in = 3600): Script =>
  (index) =>
    json({ access_token: `token-${index + 1}`, token_type: "Bearer", expires_in });

/** The behaviour for the first request, and the entry for all others. */
const first =
  (behaviour: Behaviour): Script =>
  (index) =>
    index === 0 ? behaviour : json(entry);

const always =
  (behaviour: Behaviour): Script =>
  () =>
    behaviour;

const { durationMinutes, ...withoutMinutes } = entry;

/** What the suite meets, by the name under which it asks for it. */
export const faults = {
  none: {},
  unavailableForASecond: { api: first(failWith(503, { "retry-after": "1" })) },
  unavailable: { api: always(failWith(503, { "retry-after": "0" })) },
  unavailableForHalfAMinute: { api: always(failWith(503, { "retry-after": "30" })) },
  limitedForASecond: { api: first(failWith(429, { "retry-after": "1" })) },
  limitedForAnHour: { api: always(failWith(429, { "retry-after": "3600" })) },
  lostConnection: { api: first(resetBeforeHead()) },
  noConnection: { api: always(resetBeforeHead()) },
  noResponseAtFirst: { api: first(neverRespond()) },
  noResponse: { api: always(neverRespond()) },
  noResponseToAbort: { api: always(neverRespond()) },
  noEnd: { api: always(drip()) },
  noResponseByItsDeadline: { api: always(neverRespond()) },
  minutesAsText: { api: always(json({ ...withoutMinutes, durationMinutes: String(durationMinutes) })) },
  rejectedToken: { api: always(failWith(401)) },
  shortLivedTokens: { token: issue(2) },
  sharedToken: {},
  storedToken: {},
  revokedToken: { api: (_, authorization) => (authorization.endsWith("token-1") ? failWith(401) : json(entry)) },
  tokensUnavailable: { token: (index, ...rest) => (index === 0 ? failWith(503) : issue()(index, ...rest)) },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const wellBehaved = { token: issue(), api: always(json(entry)) } satisfies Fault;
