import { expect, test, vi } from "vitest";
import { respond, empty, html, json, type Behaviour } from "../support/wire.js";
import {
  entry,
  issue,
  logEntryId,
  oauthClient,
  providerOf,
  serveScript,
  tokenResponse,
} from "../support/scripted-thrive.js";

/** The lives that the client reads from token responses with these fields. */
async function livesFrom(responses: readonly Behaviour[]): Promise<number[]> {
  const lives: number[] = [];
  await using server = await serveScript({ token: (index) => responses[index] ?? empty() });
  for (const [index] of responses.entries()) {
    const onToken = ({ lifeMs }: { lifeMs: number }) => lives.push(lifeMs);
    expect(await providerOf(server, { hooks: { onToken } }).getToken()).toBe(`token-${index + 1}`);
  }
  return lives;
}

/** The error of a call when the token endpoint responds like this, and the number of requests. */
async function failureFrom(behaviour: Behaviour): Promise<unknown> {
  await using server = await serveScript({ token: () => behaviour });
  const failure = await oauthClient(server)
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(server.apiRequests).toHaveLength(0);
  expect(server.tokenRequests).toHaveLength(1);
  return failure;
}

test("the response does not state the token's life", async () => {
  const withoutLife = json(tokenResponse(0, { expires_in: undefined }));
  expect(await livesFrom([withoutLife])).toEqual([3_600_000]);
});

test("the token's life is nonsense", async () => {
  const nonsense = [-1, "-1", "soon", "", " ", null, true, {}, [60]];
  const responses = nonsense.map((life, index) => json(tokenResponse(index, { expires_in: life })));
  const endless = JSON.stringify(tokenResponse(responses.length)).replace("3600", "1e999");
  responses.push(respond({ body: endless }));
  expect(await livesFrom(responses)).toEqual(responses.map(() => 3_600_000));
});

test("the token's life is a number in quotes", async () => {
  expect(await livesFrom([json(tokenResponse(0, { expires_in: "60" }))])).toEqual([60_000]);
});

test("the token's type is in another case", async () => {
  await using server = await serveScript({ token: issue({ token_type: "bEARER" }) });
  expect(await oauthClient(server).getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.apiRequests[0]?.headers.authorization).toBe("Bearer token-1");
});

test("the token is of another type", async () => {
  for (const token_type of ["mac", "", undefined, null, 1]) {
    expect(await failureFrom(json(tokenResponse(0, { token_type })))).toMatchObject({
      name: "TokenError",
      status: 200,
      message: "The response of the token endpoint (200) has no usable token: token_type is not Bearer.",
    });
  }
});

test("the token holds a line break", async () => {
  const tokens = ["token\r\nx-injected: 1", "token\n", "to\u0000ken", "to ken", "tökén", "", 7];
  for (const access_token of tokens) {
    const failure = await failureFrom(json(tokenResponse(0, { access_token })));
    expect(failure).toMatchObject({ name: "TokenError", status: 200 });
    expect(String(failure)).not.toContain("ken\r");
    expect(String(failure)).toContain("access_token is missing or contains invalid characters");
  }
});

test("the token endpoint responds with an HTML page", async () => {
  expect(await failureFrom(html())).toMatchObject({
    name: "TokenError",
    status: 200,
    message: "The response of the token endpoint (200) has no usable token: its body is not a JSON object.",
  });
});

test("the token endpoint responds with an array or with nothing", async () => {
  for (const behaviour of [json([tokenResponse(0)]), json(null), json("token"), empty(), empty(204)]) {
    expect(await failureFrom(behaviour)).toMatchObject({
      name: "TokenError",
      message: expect.stringMatching(
        /^The response of the token endpoint \(20[04]\) has no usable token: its body is not a JSON object\.$/,
      ) as string,
    });
  }
});

test("the token endpoint redirects", async () => {
  await using other = await serveScript();
  for (const status of [301, 302, 303, 307, 308]) {
    const location = `${other.origin}/token`;
    expect(await failureFrom(respond({ status, headers: { location } }))).toMatchObject({
      name: "TokenError",
      status,
      message: `The token endpoint responded with ${status} (a redirect, which is not followed).`,
    });
  }
  expect(other.tokenRequests).toHaveLength(0);
  expect(other.connections.opened).toBe(0);
});

test("the response does not state the granted scopes", async () => {
  await using server = await serveScript({ token: issue({ scope: undefined }) });
  const onToken = vi.fn();
  expect(await oauthClient(server, { hooks: { onToken } }).getLogEntry({ logEntryId })).toEqual(entry);
  expect(onToken).toHaveBeenCalledExactlyOnceWith({
    source: "endpoint",
    lifeMs: 3_600_000,
    scope: undefined,
  });
});
