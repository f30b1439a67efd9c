import { describe, expect, test } from "vitest";
import {
  createThriveClient,
  createTokenProvider,
  type AttemptEvent,
  type Fetch,
  type TokenEvent,
} from "../../src/index.js";
import { echoing, secrets, throwing, token, workingBut } from "../support/echoing-fetch.js";
import { entry, logEntryId, quotedSecret, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { tokenResponse } from "../support/recording-fetch.js";
import { findSecrets } from "../support/secret-search.js";

const ways = [
  ["client_secret_post", "a secret", secret],
  ["client_secret_basic", "a secret", secret],
  ["client_secret_post", "one that JSON escapes", quotedSecret],
  ["client_secret_basic", "one that JSON escapes", quotedSecret],
] as const;

describe.each(ways)("with %s and %s, no secret appears in", (clientAuthentication, _name, clientSecret) => {
  const auth = { clientSecret, clientAuthentication };
  const options = (fetch: Fetch) => ({ tenantId, ...auth, fetch, maxRetries: 0 });
  const ask = (fetch: Fetch) => rejection(() => createTokenProvider(options(fetch)).getToken());

  test("the provider, before and after it has a token", async () => {
    const provider = createTokenProvider(options(workingBut("token endpoint", () => tokenResponse(token))));
    expect(findSecrets(provider, secrets)).toEqual([]);
    expect(await provider.getToken()).toBe(token);
    expect(findSecrets(provider, secrets)).toEqual([]);
  });

  test.each([302, 400, 401, 403, 429, 500])("the error of a %i that repeats it", async (status) => {
    const error = await ask(echoing("token endpoint", status));
    expect(error).toMatchObject({ name: "TokenError", status });
    expect(error.message).toContain("Refused");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the error of a 200 that repeats it, or whose token type is wrong", async () => {
    const fetches = [echoing("token endpoint", 200)];
    fetches.push(workingBut("token endpoint", () => tokenResponse(token, { token_type: clientSecret })));
    for (const fetch of fetches) {
      const error = await ask(fetch);
      expect(error).toMatchObject({ name: "TokenError", status: 200 });
      expect(findSecrets(error, secrets)).toEqual([]);
    }
  });

  test("the error of a fetch that throws its request", async () => {
    const error = await ask(throwing("token endpoint"));
    expect(error).toMatchObject({ name: "APIConnectionError", code: "ECONNRESET" });
    expect(error.message).toContain("failed: ");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the same errors of a client", async () => {
    for (const fetch of [echoing("token endpoint", 401), throwing("token endpoint")]) {
      const client = createThriveClient({ tenantId, auth, fetch, maxRetries: 0 });
      const error = await rejection(() => client.getLogEntry({ logEntryId }));
      expect(findSecrets(error, secrets)).toEqual([]);
    }
  });

  test("what the hooks receive", async () => {
    const told: (AttemptEvent | TokenEvent)[] = [];
    const note = (event: AttemptEvent | TokenEvent) => told.push(event);
    const hooks = { onRequest: note, onResponse: note, onRetry: note, onToken: note };
    const statuses = [503, 200];
    const fetch = workingBut("API", () => Response.json(entry, { status: statuses.shift() ?? 200 }));
    const client = createThriveClient({ tenantId, auth, fetch, hooks });
    await client.getLogEntry({ logEntryId });
    expect(told).toHaveLength(8);
    expect(findSecrets(told, secrets)).toEqual([]);
  });
});
