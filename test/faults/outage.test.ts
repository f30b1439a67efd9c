import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { json } from "../support/wire.js";
import { inParallel } from "../support/in-parallel.js";
import { basicClient, entry, logEntryId, oauthClient, serveScript } from "../support/scripted-thrive.js";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between tries
});

afterEach(() => {
  vi.restoreAllMocks();
});

const origin = "http://127.0.0.1:9";

/** A fetch that responds within the process, because there are so many calls, and counts them. */
function countingFetch() {
  const fetch = () => {
    fetch.count += 1;
    return Promise.resolve(new Response("down", { status: 503 }));
  };
  fetch.count = 0;
  return fetch;
}

const down = json({ status: 503 }, { status: 503 });

test("10,000 calls are made during an outage", async () => {
  const fetch = countingFetch();
  const client = basicClient({ origin }, { fetch });
  const names = new Set<unknown>();
  await inParallel(10_000, 64, () =>
    client.getLogEntry({ logEntryId }).catch((error: unknown) => names.add((error as Error).name)),
  );
  expect([...names]).toEqual(["InternalServerError"]);
  expect(fetch.count).toBe(10_500);
});

test("1,000 calls are made while the token endpoint is down", async () => {
  const fetch = countingFetch();
  const client = oauthClient({ origin }, { fetch });
  for (let calls = 0; calls < 1_000; calls += 1) {
    await expect(client.getLogEntry({ logEntryId })).rejects.toMatchObject({ name: "TokenError" });
  }
  expect(fetch.count).toBe(1_500);
});

test("the outage ends", async () => {
  let isDown = true;
  await using server = await serveScript({ api: () => (isDown ? down : json(entry)) });
  const client = basicClient(server);
  await inParallel(300, 10, () => client.getLogEntry({ logEntryId }).catch(() => undefined));
  expect(server.apiRequests).toHaveLength(800);
  isDown = false;
  for (let calls = 0; calls < 4; calls += 1) await client.getLogEntry({ logEntryId });
  isDown = true;
  await client.getLogEntry({ logEntryId }).catch(() => undefined);
  await client.getLogEntry({ logEntryId }).catch(() => undefined);
  // Each success has earned one retry; a call takes two of them.
  expect(server.apiRequests).toHaveLength(800 + 4 + 6);
  await client.getLogEntry({ logEntryId }).catch(() => undefined);
  expect(server.apiRequests).toHaveLength(800 + 4 + 6 + 1);
});
