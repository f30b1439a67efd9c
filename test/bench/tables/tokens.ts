import KeyvRedis from "@keyv/redis";
import type { ChildProcess } from "node:child_process";
import { serveScript, tokenResponse } from "../../support/scripted-thrive.js";
import { after, json } from "../../support/wire.js";
import { startRedis } from "../../system/redis/redis-server.js";
import { bundleWorkers, firstMessage, type Workers } from "../processes.js";
import { figuresOf, median, medianWithSpread, percentile, type Round } from "../statistics.js";
import type { Aim, Measured, Table } from "../table.js";
import type { TokenCounts } from "../token-callers.js";

const lifeSeconds = 300;
/** How long the token endpoint takes (ms). */
const tokenMs = 50;

export const tokens: Table = {
  name: "tokens",
  title: "Token requests",
  about: `How many tokens are requested, and what waits for them. The processes share a Redis server on loopback, each with a connection that
it opens for this; the token endpoint takes ${tokenMs} ms. They are started, and have asked once, before they all ask at once as a new client
would; "just started" is the first time, while each of them still compiles what it runs. The simulated hours have a clock that the
benchmark sets, a call each second, and tokens of ${lifeSeconds} s.`,
  async measure(quick) {
    await using workers = await bundleWorkers("token-burst", "token-hours", "token-lone", "token-process");
    const [calls, hours] = quick ? [100, 1] : [5_000, 10];
    const burst = (await workers.ask("token-burst", String(calls))) as Readonly<Record<string, TokenCounts>>; // as it sends
    const simulated = (await workers.ask("token-hours", String(lifeSeconds), String(hours))) as Hours; // as it sends
    const shared = await measureFleets(workers, quick ? [1, 4, 2, 3] : [3, 50, 5, 200]);
    return summarize({ calls, burst, simulated, ...shared });
  },
};

/** What each of the simulated hours took, by caller. */
type Hours = Readonly<Record<string, readonly TokenCounts[]>>;

/** Several processes that ask for a token: how many requests that took, and how long each waited (ms). */
interface Asked {
  readonly requests: number;
  readonly waits: readonly number[];
}

const fleetCases = {
  justStarted: "at once, Redis empty, just started",
  coldAtOnce: "at once, Redis empty",
  oneByOne: "one after another, Redis empty",
  warmAtOnce: "at once, Redis with a token",
  withoutStore: "at once, no store",
};

/** What the first result of a process that is alone waits for. */
const loneCases = { noStore: "no store", empty: "Redis, empty", full: "Redis, with a token" };

type FleetCase = keyof typeof fleetCases;

interface Fleets {
  readonly processes: number;
  readonly fleets: Readonly<Record<FleetCase, readonly Asked[]>>;
  /** Of a process that is alone. */
  readonly lone: readonly Round[];
}

async function measureFleets(
  workers: Workers,
  [fleetCount, processes, runs, rounds]: readonly [number, number, number, number],
): Promise<Fleets> {
  await using redis = await startRedis();
  await using server = await serveScript({ token: (index) => after(tokenMs, json(tokenResponse(index))) });
  const raw = new KeyvRedis(redis.url);
  await raw.getClient();
  const empty = () => raw.client.flushAll();
  const asked: Record<FleetCase, Asked[]> = {
    justStarted: [],
    coldAtOnce: [],
    oneByOne: [],
    warmAtOnce: [],
    withoutStore: [],
  };
  const record = async (name: FleetCase, ask: () => Promise<number[]>): Promise<void> => {
    const before = server.tokenRequests.length;
    const waits = await ask();
    asked[name].push({ requests: server.tokenRequests.length - before, waits });
  };
  for (let fleetNumber = 0; fleetNumber < fleetCount; fleetNumber += 1) {
    const fleet = await startFleet(workers, processes, server.origin, redis.url);
    const atOnce = () => Promise.all(fleet.map((each) => waitOf(each, "with the store")));
    await empty();
    await record("justStarted", atOnce);
    for (let run = 0; run < runs; run += 1) {
      await empty();
      await record("coldAtOnce", atOnce);
      await record("warmAtOnce", atOnce);
      await record("withoutStore", () => Promise.all(fleet.map((each) => waitOf(each, "without it"))));
    }
    await empty();
    await record("oneByOne", async () => {
      const waits: number[] = [];
      for (const each of fleet) waits.push(await waitOf(each, "with the store"));
      return waits;
    });
    for (const each of fleet) each.disconnect();
  }
  const lone = (await workers.ask("token-lone", server.origin, redis.url, String(rounds))) as Round[]; // as it sends
  await raw.disconnect();
  return { processes, fleets: asked, lone };
}

async function startFleet(workers: Workers, processes: number, ...args: readonly string[]): Promise<ChildProcess[]> {
  const fleet = Array.from({ length: processes }, () => workers.start("token-process", ...args));
  await Promise.all(fleet.map(firstMessage));
  return fleet;
}

/** How long a process waits for a token (ms). */
async function waitOf(child: ChildProcess, how: "with the store" | "without it"): Promise<number> {
  const response = firstMessage(child);
  child.send(how);
  return Number(await response);
}

interface Findings extends Fleets {
  readonly calls: number;
  readonly burst: Readonly<Record<string, TokenCounts>>;
  readonly simulated: Hours;
}

const ours = "thrive-cpd";

function summarize({ calls, burst, simulated, processes, fleets, lone }: Findings): Measured {
  const requestsOf = (name: FleetCase): number[] => fleets[name].map(({ requests }) => requests);
  const hourly = (caller: string): number[] => (simulated[caller] ?? []).map(({ requested }) => requested);
  const waits = (ms: readonly number[]): string =>
    `median ${median(ms).toFixed(1)} ms, p99 ${percentile(ms, 0.99).toFixed(1)} ms`;
  const aim = (what: string, most: number, requests: readonly number[]): Aim => ({
    aim: `${what}: at most ${most}`,
    measured: medianWithSpread(requests, String),
    holds: median(requests) <= most,
  });
  const added = median(lone.map(({ empty = Number.NaN, noStore = Number.NaN }) => empty - noStore));
  const first = (rows: string[][], what: string): string[][] =>
    rows.map((row, index) => [index === 0 ? what : "", ...row]);
  return {
    columns: ["", "", "token requests", "what waited for a token"],
    rows: [
      ...first(
        Object.entries(burst).map(([caller, { requested }]) => [caller, String(requested), "every call"]),
        `${calls} calls at once, one process, no token`,
      ),
      ...first(
        Object.entries(fleetCases).map(([name, what]) => {
          const key = name as FleetCase; // a key of that object
          const ms = fleets[key].flatMap((asked) => asked.waits);
          return [what, medianWithSpread(requestsOf(key), String), `every process, ${waits(ms)}`];
        }),
        `${processes} processes`,
      ),
      ...first(
        Object.entries(loneCases).map(([name, what]) => [
          what,
          "",
          `the first result, ${waits(figuresOf(lone, name))}`,
        ]),
        "one process, alone",
      ),
      ...first(
        Object.entries(simulated).map(([caller, each]) => [
          caller,
          medianWithSpread(hourly(caller), String),
          `${median(each.map(({ waited }) => waited))} of 3600 calls`,
        ]),
        `one hour, a call each second, tokens of ${lifeSeconds} s`,
      ),
    ],
    aims: [
      aim(`${calls} calls at once in one process`, 1, [burst[ours]?.requested ?? Number.NaN]),
      aim(`${processes} processes ${fleetCases.coldAtOnce}`, 5, requestsOf("coldAtOnce")),
      aim(`${processes} processes ${fleetCases.oneByOne}`, 1, requestsOf("oneByOne")),
      aim(`${processes} processes ${fleetCases.warmAtOnce}`, 0, requestsOf("warmAtOnce")),
      aim(
        `an hour of ${lifeSeconds} s tokens, one per life, of which at least 75 % are used`,
        3_600 / (lifeSeconds * 0.75),
        hourly(ours),
      ),
    ],
    notes: [
      `Fleets: ${fleets.justStarted.length} of ${processes} processes, with ${fleets.coldAtOnce.length} runs in all. The process that is alone: ${lone.length} rounds, with open connections.`,
      `An empty Redis adds ${added.toFixed(1)} ms to the first result of a process that is alone (median of the differences).`,
      "This client requests a token when 75 to 85 % of the life of the last one has passed, behind the calls. That takes more tokens than to wait until the last one has expired, and only the first call waits.",
    ],
  };
}
