import { expect, test } from "vitest";
import { programOf } from "./client-of.js";
import { serveReplies } from "./server.js";
import { foreignPrograms } from "./foreign.js";
import { workingChanges } from "./working-changes.js";

const changes = { ...workingChanges, ...foreignPrograms };

test.each(Object.entries(changes))("works on the wire as it is typed: %s", async (_name, change) => {
  const { text, call, type, replies = [], requests, sent, headers, result, error } = change;
  await using server = await serveReplies(replies);
  const program = await programOf(text, call, type);
  const client = program.createThriveClient({
    tenantId: "eu-west-2_AbcdEfghI",
    auth: { apiSecret: "an-api-secret" },
    baseUrl: server.url,
    allowInsecureHttp: true,
    maxRetries: 0,
  });
  const outcome = program.run(client);
  if (error) await expect(outcome).rejects.toThrow(error);
  else expect(await outcome).toEqual(result);
  if (requests) expect(server.requests.map(({ line }) => line)).toEqual(requests);
  const [first] = server.requests;
  if (sent !== undefined) expect(first?.body === "" ? "" : JSON.parse(first?.body ?? "null")).toEqual(sent);
  for (const [name, value] of Object.entries(headers ?? {})) expect(first?.headers[name], name).toEqual(value);
});
