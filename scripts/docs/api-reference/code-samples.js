import { clientSample, tokenProviderSample } from "./client-samples.js";
import { basicSample, bearerSample, tokenSample } from "./curl-samples.js";
import { readOperations } from "./operations.js";

/** @typedef {import("@redocly/openapi-core").Oas3_1Definition} Definition The version that openapi.yaml names. */

/**
 * Shows for each operation how to call it: with the client, with curl and either credential, and how to get a token.
 * A label that docs.yaml does not list is not shown.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const codeSamples = () => ({
  Root(root, { resolve }) {
    const { reads, token } = readOperations(/** @type {Definition} */ (root), resolve);
    for (const read of reads) {
      show(read, [
        { lang: "typescript", label: "TypeScript", source: clientSample(read) },
        { lang: "curl", label: "curl, Basic", source: basicSample(read) },
        { lang: "curl", label: "curl, Bearer", source: bearerSample(read) },
        { lang: "curl", label: "Get a token", source: tokenSample(token, read.scope) },
      ]);
    }
    show(token, [
      { lang: "typescript", label: "TypeScript", source: tokenProviderSample() },
      { lang: "curl", label: "Get a token", source: tokenSample(token) },
    ]);
  },
});

/**
 * @param {{ node: object }} operation
 * @param {{ lang: string, label: string, source: string }[]} samples
 */
function show({ node }, samples) {
  Object.assign(node, { "x-codeSamples": samples });
}
