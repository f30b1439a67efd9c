import { describe, expect, test } from "vitest";
import { createThriveClient, type Fetch, type ThriveClientOptions } from "../../src/index.js";
import { echoing, secrets, throwing, token, workingBut } from "../support/echoing-fetch.js";
import { entry, logEntryId, path, quotedSecret, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { findSecrets } from "../support/secret-search.js";

const auths: [string, ThriveClientOptions["auth"]][] = [
  ["an API secret", { apiSecret: secret }],
  ["an API secret that JSON escapes", { apiSecret: quotedSecret }],
  ["client_secret_post", { clientSecret: secret }],
  ["client_secret_basic", { clientSecret: secret, clientAuthentication: "client_secret_basic" }],
  ["an access token", { accessToken: token }],
  ["a function", { accessToken: () => token }],
];

const call = { params: { path: { logEntryId } } };

function clientWith(auth: ThriveClientOptions["auth"], fetch: Fetch, timeout?: number) {
  const options = { tenantId, auth, fetch, timeout, maxRetries: 0 };
  return createThriveClient(options);
}

const ask = (auth: ThriveClientOptions["auth"], fetch: Fetch) =>
  rejection(() => clientWith(auth, fetch).getLogEntry({ logEntryId }));

describe.each(auths)("with %s, no secret appears in", (_name, auth) => {
  test("the client, before and after a call, and its result", async () => {
    const seen: (string | null)[] = [];
    const fetch = workingBut("API", ({ headers }) => {
      seen.push(headers.get("authorization"));
      return Response.json(entry);
    });
    const client = clientWith(auth, fetch);
    expect(findSecrets(client, secrets)).toEqual([]);
    const results = [await client.getLogEntry({ logEntryId }), await client.api.GET(path, call)];
    expect(findSecrets([client, results], secrets)).toEqual([]);
    expect(seen.map((authorization) => findSecrets(authorization, secrets).length > 0)).toEqual([true, true]);
  });

  test.each([400, 401, 403, 404, 418, 429, 500])("the error of a %i that repeats it", async (status) => {
    const error = await ask(auth, echoing("API", status));
    expect(error).toMatchObject({ status, operationId: "getLogEntry" });
    expect(error.message).toContain("Refused");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the error of a response whose JSON escapes more than it has to", async () => {
    const fetch = workingBut("API", (_request, echo) => {
      const json = JSON.stringify({ message: `Refused: ${echo.join(" ; ")}` });
      return new Response(json.replaceAll("/", "\\/").replaceAll("é", "\\u00e9"), { status: 400 });
    });
    const error = await ask(auth, fetch);
    expect(error.message).toContain("Refused");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the error of a response that repeats it in a header", async () => {
    const fetch = workingBut("API", ({ headers }) => {
      const echo = { "x-echo": headers.get("authorization") ?? "" };
      return Response.json({ message: "no" }, { status: 400, headers: echo });
    });
    expect(findSecrets(await ask(auth, fetch), secrets)).toEqual([]);
  });

  test("the result of thrive.api for a response that repeats it", async () => {
    const outcome = await clientWith(auth, echoing("API", 400)).api.GET(path, call);
    const texts = [await outcome.response.clone().text(), await outcome.response.text()];
    expect(findSecrets([outcome.error, texts], secrets)).toEqual([]);
  });

  test("the error of a 200 that repeats it", async () => {
    const error = await ask(auth, echoing("API", 200));
    expect(error.name).toBe("ResponseValidationError");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the error of a 200 that repeats it in its headers, including the content type", async () => {
    const fetch = workingBut("API", ({ headers }) => {
      const echo = headers.get("authorization") ?? "";
      return new Response("not JSON", { headers: { "x-echo": echo, "content-type": `text/plain; echo="${echo}"` } });
    });
    const errors = [await ask(auth, fetch), await rejection(() => clientWith(auth, fetch).listCategories())];
    errors.push(await rejection(() => clientWith(auth, fetch).api.GET(path, call)));
    for (const error of errors) {
      expect(error).toMatchObject({ name: "ResponseValidationError" });
      expect(error.message).toContain("[redacted]");
      expect(findSecrets(error, secrets)).toEqual([]);
    }
  });

  test("the mismatch that a validate function receives", async () => {
    const fetch = workingBut("API", ({ headers }) =>
      Response.json(
        { ...entry, isVerified: headers.get("authorization") },
        { headers: { "x-echo": headers.get("authorization") ?? "" } },
      ),
    );
    const seen: unknown[] = [];
    const validate = (error: unknown) => seen.push(error);
    await createThriveClient({ tenantId, auth, fetch, validate }).getLogEntry({ logEntryId });
    expect(seen).toHaveLength(1);
    expect(findSecrets(seen, secrets)).toEqual([]);
  });

  test("the error of a fetch that throws its request", async () => {
    const error = await ask(auth, throwing("API"));
    expect(error).toMatchObject({ name: "APIConnectionError", code: "ECONNRESET" });
    expect(error.message).toContain("failed: ");
    expect(findSecrets(error, secrets)).toEqual([]);
  });

  test("the error of a timeout or an abort", async () => {
    const client = clientWith(auth, () => new Promise(() => undefined), 5);
    const late = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(late.name).toBe("APIConnectionTimeoutError");
    const signal = AbortSignal.abort("enough");
    const ended = await rejection(() => client.getLogEntry({ logEntryId }, { signal }));
    expect(ended).toMatchObject({ name: "APIUserAbortError", cause: "enough" });
    expect(findSecrets([late, ended], secrets)).toEqual([]);
  });

  test("the error of a wrong argument that is the secret", async () => {
    const client = clientWith(auth, throwing("API"));
    const errors = [
      await rejection(() => client.getLogEntry({ logEntryId: secret })),
      await rejection(() => client.getLogEntry({ logEntryId }, { timeout: secret as never })),
      await rejection(() => client.api.GET(path, { ...call, headers: { "x-a": `${secret}\n${token}\0` } })),
      await rejection(() => client.api.GET(path, { ...call, headers: { authorization: token } })),
    ];
    expect(errors.map(({ name }) => name)).toEqual(Array(4).fill("InvalidArgumentError"));
    expect(findSecrets(errors, secrets)).toEqual([]);
  });
});
