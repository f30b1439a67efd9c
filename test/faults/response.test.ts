import { expect, test } from "vitest";
import { respond, contentLength, empty, html, json, type Behaviour } from "../support/wire.js";
import { apiSecret, basicClient, entry, logEntryId, oauthClient, serveScript } from "../support/scripted-thrive.js";

/** The error of a call when the API responds like this; the call is not retried. */
async function failureFrom(behaviour: Behaviour): Promise<unknown> {
  await using server = await serveScript({ api: () => behaviour });
  const failure = await basicClient(server)
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(server.apiRequests).toHaveLength(1);
  return failure;
}

test("the API redirects", async () => {
  await using other = await serveScript();
  for (const status of [301, 302, 303, 307, 308]) {
    const location = `${other.origin}/elsewhere`;
    expect(await failureFrom(respond({ status, headers: { location } }))).toMatchObject({
      name: "APIError",
      status,
      message: `getLogEntry: ${status} a redirect, which is not followed`,
    });
  }
  expect(other.connections.opened).toBe(0);
});

test("a 200 is empty", async () => {
  for (const behaviour of [empty(), empty(204), respond({ headers: { "content-length": 0 } })]) {
    expect(await failureFrom(behaviour)).toMatchObject({
      name: "ResponseValidationError",
      path: "",
      expected: "JSON",
      received: "nothing",
    });
  }
});

test("a 200 is an HTML page", async () => {
  expect(await failureFrom(html())).toMatchObject({
    name: "ResponseValidationError",
    status: 200,
    received: expect.stringContaining("text/html; charset=utf-8") as string,
    body: expect.stringContaining("Please sign in.") as string,
  });
});

test("the body goes on after its announced length", async () => {
  const body = JSON.stringify(entry);
  expect(await failureFrom(contentLength(body.length - 1, body))).toMatchObject({
    name: "ResponseValidationError",
    received: expect.stringContaining("application/json") as string,
  });
});

test("an error response repeats the credential", async () => {
  const echo: Parameters<typeof serveScript>[0] = {
    api: (_, { headers }) => json({ status: 400, message: `Not this: ${headers.authorization}` }, { status: 400 }),
  };
  await using server = await serveScript(echo);
  const failures = await Promise.all(
    [basicClient(server), oauthClient(server)].map((client) =>
      client.getLogEntry({ logEntryId }).catch((error: unknown) => error),
    ),
  );
  expect(failures).toMatchObject([
    {
      message: "getLogEntry: 400 Not this: Basic [redacted]",
      body: { message: "Not this: Basic [redacted]" },
    },
    {
      message: "getLogEntry: 400 Not this: Bearer [redacted]",
      body: { message: "Not this: Bearer [redacted]" },
    },
  ]);
});

test("an error response repeats the API secret in another form", async () => {
  const forms = [apiSecret, encodeURIComponent(apiSecret), Buffer.from(apiSecret).toString("base64")];
  for (const form of forms) {
    const failure = await failureFrom(json({ message: `No: ${form}!` }, { status: 422 }));
    expect(failure).toMatchObject({ message: "getLogEntry: 422 No: [redacted]!" });
  }
});
