import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { after, json, neverRespond } from "../support/wire.js";
import { issue, providerOf, serveScript, times, type Script } from "../support/scripted-thrive.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0); // may renew at 75 % of the life, must at 92 %
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

/** A token of an hour, and then only rejections. */
const onlyOnce: Script = (index, request) =>
  index === 0 ? issue()(index, request) : json({ error: "invalid_request" }, { status: 400 });

test("a token is near its end", async () => {
  await using server = await serveScript();
  const provider = providerOf(server);
  await provider.getToken();
  pass(3600 * 0.74);
  expect(await provider.getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(1);

  pass(3600 * 0.02);
  expect(await Promise.all(times(100, () => provider.getToken()))).toEqual(times(100, () => "token-1"));
  await expect.poll(() => provider.getToken()).toBe("token-2");
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token is at its end", async () => {
  await using server = await serveScript();
  const provider = providerOf(server);
  await provider.getToken();
  pass(3600 * 0.93);
  expect(await Promise.all(times(100, () => provider.getToken()))).toEqual(times(100, () => "token-2"));
  expect(server.tokenRequests).toHaveLength(2);
});

test("a background renewal fails", async () => {
  await using server = await serveScript({ token: onlyOnce });
  const onResponse = vi.fn();
  const provider = providerOf(server, { hooks: { onResponse } });
  await provider.getToken();
  pass(3600 * 0.76);
  expect(await provider.getToken()).toBe("token-1");
  await expect.poll(() => onResponse).toHaveBeenCalledTimes(2);
  for (let calls = 0; calls < 20; calls += 1) expect(await provider.getToken()).toBe("token-1");
  pass(29);
  expect(await provider.getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(2);
  pass(2);
  expect(await provider.getToken()).toBe("token-1");
  await expect.poll(() => server.tokenRequests).toHaveLength(3);
});

test("the renewal fails until the token has ended", async () => {
  await using server = await serveScript({ token: onlyOnce });
  const provider = providerOf(server);
  await provider.getToken();
  pass(3600 * 0.93);
  expect(await Promise.all(times(20, () => provider.getToken()))).toEqual(times(20, () => "token-1"));
  expect(await provider.getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(2);
  pass(3600 * 0.07);
  await expect(provider.getToken()).rejects.toMatchObject({ name: "TokenError", status: 400 });
  expect(server.tokenRequests).toHaveLength(3);
});

test("a wait for a renewal is aborted", async () => {
  await using server = await serveScript({
    token: (index, request) => (index === 0 ? issue()(index, request) : neverRespond()),
  });
  const provider = providerOf(server, { timeout: 500, maxRetries: 0 });
  await provider.getToken();
  pass(3600 * 0.93);
  const call = provider.getToken({ signal: AbortSignal.timeout(10) });
  await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(await provider.getToken()).toBe("token-1"); // once the renewal has failed
});

test("a token ends while its renewal fails", async () => {
  const rejection = json({ error: "invalid_request" }, { status: 400 });
  await using server = await serveScript({
    token: (index, request) => (index === 0 ? issue()(index, request) : after(50, rejection)),
  });
  const provider = providerOf(server);
  await provider.getToken();
  pass(3600 * 0.99);
  const renewed = provider.getToken();
  pass(3600 * 0.01);
  await expect(renewed).rejects.toMatchObject({ name: "TokenError", status: 400 });
  expect(server.tokenRequests).toHaveLength(2);
});

test("the token endpoint asks to wait before the next renewal", async () => {
  const busy = json({}, { status: 429, headers: { "retry-after": "120" } });
  await using server = await serveScript({
    token: (index, request) => (index === 1 ? busy : issue()(index, request)),
  });
  const provider = providerOf(server);
  await provider.getToken();
  pass(3600 * 0.93);
  expect(await provider.getToken()).toBe("token-1");
  pass(119);
  expect(await provider.getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(2);
  pass(2);
  expect(await provider.getToken()).toBe("token-3");
});

test("tokens live for 2 s", async () => {
  const issuedAt = new Map<string, number>();
  await using server = await serveScript({
    token: (index, request) => {
      issuedAt.set(`token-${index + 1}`, Date.now());
      return issue({ expires_in: 2 })(index, request);
    },
  });
  const provider = providerOf(server);
  for (let steps = 0; steps < 200; steps += 1) {
    const token = await provider.getToken();
    expect(Date.now()).toBeLessThan((issuedAt.get(token) ?? 0) + 2_000);
    await sleep(2); // for a renewal behind it
    pass(0.1);
  }
  // Twenty seconds, a token each 1.5 to 2 s.
  expect(server.tokenRequests.length).toBeGreaterThanOrEqual(10);
  expect(server.tokenRequests.length).toBeLessThanOrEqual(15);
});

test("a token has no life at all", async () => {
  await using server = await serveScript({ token: issue({ expires_in: 0 }) });
  const provider = providerOf(server);
  expect(await provider.getToken()).toBe("token-1");
  expect(await provider.getToken()).toBe("token-2");
  expect(await Promise.all(times(50, () => provider.getToken()))).toEqual(times(50, () => "token-3"));
  expect(server.tokenRequests).toHaveLength(3);
});

test("the program ends while it holds a token", async () => {
  await using server = await serveScript();
  const program = new URL("../support/hold-a-token.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", program, server.origin], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const [held] = (await once(child.stdout, "data")) as [Buffer];
  const startedAt = performance.now();
  expect(held.toString()).toBe("token-1");
  expect(await exit).toEqual([0, null]);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
