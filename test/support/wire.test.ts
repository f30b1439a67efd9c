import { connect } from "node:net";
import { expect, test } from "vitest";
import {
  after,
  respond,
  contentLength,
  drip,
  empty,
  html,
  json,
  neverRespond,
  redirectTo,
  resetBeforeHead,
  resetWithinBody,
  serveWire,
} from "./wire.js";

test("follows its script and records the requests", async () => {
  await using wire = await serveWire((index, { method }) =>
    index === 0 ? respond({ status: 503, body: method }) : json({ index }, { status: 201 }),
  );
  const first = await fetch(`${wire.origin}/a?b=c`, {
    method: "POST",
    headers: { "x-test": "1" },
    body: "sent",
  });
  expect([first.status, await first.text()]).toEqual([503, "POST"]);
  const second = await fetch(wire.origin);
  expect([second.status, await second.json()]).toEqual([201, { index: 1 }]);
  expect(wire.requests).toMatchObject([
    { method: "POST", url: "/a?b=c", headers: { "x-test": "1" }, body: "sent" },
    { method: "GET", url: "/", body: "" },
  ]);
});

test("counts connections", async () => {
  await using wire = await serveWire(() => neverRespond());
  const [first] = [connect(wire.port, "127.0.0.1"), connect(wire.port, "127.0.0.1")];
  await expect.poll(() => wire.connections).toEqual({ opened: 2, open: 2 });
  first.destroy();
  await expect.poll(() => wire.connections).toEqual({ opened: 2, open: 1 });
});

test("resets before the head", async () => {
  await using wire = await serveWire(() => resetBeforeHead());
  await expect(fetch(wire.origin)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  await expect.poll(() => wire.connections.open).toBe(0);
});

test("resets within the body, after a part of it", async () => {
  await using wire = await serveWire(() => resetWithinBody("part"));
  const { status, body } = await fetch(wire.origin);
  expect(status).toBe(200);
  const reader = (body ?? new ReadableStream<Uint8Array>()).getReader();
  expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("part");
  await expect(reader.read()).rejects.toThrow("terminated");
});

test("drips without an end, until the client leaves", async () => {
  await using wire = await serveWire(() => drip(5));
  const response = await fetch(wire.origin, { signal: AbortSignal.timeout(100) });
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toMatchObject({ name: "TimeoutError" });
  // Node's fetch may open another connection as soon as it has dropped this one.
  await expect.poll(() => wire.connections.opened - wire.connections.open).toBe(1);
});

test("never responds, and can be closed anyway", async () => {
  const wire = await serveWire(() => neverRespond());
  const hanging = fetch(wire.origin);
  const outcome = expect(hanging).rejects.toThrow("fetch failed");
  await expect.poll(() => wire.requests.length).toBe(1);
  await wire.close();
  await outcome;
});

test("responds late", async () => {
  await using wire = await serveWire(() => after(60, json("late")));
  const started = performance.now();
  expect(await (await fetch(wire.origin)).json()).toBe("late");
  expect(performance.now() - started).toBeGreaterThan(55);
});

test("sends a wrong content-length", async () => {
  await using wire = await serveWire((index) => contentLength(index === 0 ? 9 : 3, "[true]"));
  const long = await fetch(wire.origin);
  await expect(long.text()).rejects.toThrow("terminated");
  const short = await fetch(wire.origin);
  expect(await short.text()).toBe("[tr");
});

test("redirects, or responds 200 with a body that is not JSON", async () => {
  await using wire = await serveWire(
    (index) => [redirectTo("http://127.0.0.1:9/", 307), html(), empty()][index] ?? neverRespond(),
  );
  const redirect = await fetch(wire.origin, { redirect: "manual" });
  expect(redirect.status).toBe(307);
  expect(redirect.headers.get("location")).toBe("http://127.0.0.1:9/");
  const page = await fetch(wire.origin);
  expect([page.headers.get("content-type"), (await page.text()).slice(0, 9)]).toEqual([
    "text/html; charset=utf-8",
    "<!doctype",
  ]);
  expect(await (await fetch(wire.origin)).text()).toBe("");
});
