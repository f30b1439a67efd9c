import type { Change } from "./change.js";

/** What the program prints, as JSON. */
export interface Called {
  one: unknown;
  page: unknown;
  records: unknown[];
  entry: unknown;
  /** The URL of each request, as the client sent it. */
  urls: string[];
}

/**
 * A program that calls the new methods in the new environment, with a token of the new scope. The environment's hosts
 * are nowhere, so that its requests go to the mock instead.
 */
export function callerOf({ newRecord, getId, listId, parameters, ...change }: Change): string {
  const { name, id, properties, examples } = newRecord;
  const query = parameters.map((parameter) => `${parameter.name}: ${parameter.code}`);
  const args = (...more: string[]): string => `{ ${[...more, ...query].join(", ")} }`;
  const oneArgs = args(`${id}: ${JSON.stringify(examples[0]?.[id])}`);
  return `
import {
  createThriveClient,
  type Environment,
  type LogEntry,
  type Scope,
  type ${name},
  type ${name}Page,
} from "./src/index.js";
import { operations } from "./generated/constants.js";
import { serveThrive } from "./test/support/serve.js";
import { testTenant } from "./test/support/tenants.js";

const environment: Environment = "${change.environment.name}";
const scope: Scope = "${change.scope}";
const urls: string[] = [];
const server = await serveThrive();
const { tenantId, clientSecret } = testTenant;
const thrive = createThriveClient({
  tenantId,
  environment,
  auth: { clientSecret, scopes: [scope] },
  fetch: (url, init) => {
    urls.push(url);
    const { pathname, search } = new URL(url);
    return fetch(server.origin + pathname + search, init);
  },
});

const one: ${name} = await thrive.${getId}(${oneArgs});
const page: ${name}Page = await thrive.${listId}(${args("perPage: 2")});
const records: ${name}[] = [];
for await (const record of thrive.${listId}(${args("perPage: 2")})) records.push(record);
const { example: logEntryId } = operations.getLogEntry.parameters.logEntryId;
const entry: LogEntry = await thrive.getLogEntry({ logEntryId });
await server.close();

export const fields = [${Object.keys(properties)
    .map((field) => `one.${field}`)
    .join(", ")}];
export const renamed = entry.${change.renamed.to};
// @ts-expect-error An argument that the description does not have.
export const unknown = () => thrive.${listId}(${args("another: 1")});

console.log(JSON.stringify({ one, page, records, entry, urls }));
`;
}
