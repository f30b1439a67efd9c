import type { Oas3_1Definition, Oas3Decorator } from "@redocly/openapi-core";
import { basicSample, bearerSample, tokenSample } from "./curl-samples.js";
import { readOperations } from "./operations.js";

/** Where the samples go: a comment in the text, which no reader sees. */
const place = "<!-- authentication samples -->";

/** Puts the code of both ways to authenticate beside the text that explains them. */
export const authenticationSamples: Oas3Decorator = () => ({
  Root(root, { resolve }) {
    const definition = root as Oas3_1Definition; // the version that openapi.yaml names
    const { calls, token } = readOperations(definition, resolve);
    const read = calls.find(
      ({ method, scope, args }) => method === "get" && scope !== undefined && args.some((arg) => arg.in === "path"),
    );
    if (read?.scope === undefined || !definition.info?.description?.includes(place)) {
      throw new Error(`The introduction has no ${place}, or no operation reads one record.`);
    }
    const samples = [
      ["HTTP Basic:", "sh", basicSample(read)],
      ["OAuth 2.0, a token first:", "sh", `${tokenSample(token, read.scope)}\n${bearerSample(read)}`],
      ["With the client, either way:", "ts", clientSample(read.scope)],
    ].map(([title, language, code]) => `${title}\n\n\`\`\`${language}\n${code?.trim()}\n\`\`\``);
    definition.info.description = definition.info.description.replace(place, () => samples.join("\n\n"));
  },
});

const clientSample = (scope: string): string => `createThriveClient({ tenantId, auth: { apiSecret } });
createThriveClient({ tenantId, auth: { clientSecret, scopes: ["${scope}"] } });`;
