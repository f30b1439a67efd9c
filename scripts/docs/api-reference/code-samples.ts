import type { Oas3_1Definition, Oas3Decorator } from "@redocly/openapi-core";
import { clientSample, tokenProviderSample } from "./client-samples.js";
import { basicSample, bearerSample, tokenSample } from "./curl-samples.js";
import { readOperations } from "./operations.js";

/**
 * Shows for each operation how to call it: with the client, with curl and either credential, and how to get a token.
 * A label that docs.yaml does not list is not shown.
 */
export const codeSamples: Oas3Decorator = () => ({
  Root(root, { resolve }) {
    const { reads, token } = readOperations(root as Oas3_1Definition, resolve); // the version that openapi.yaml names
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

interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

function show({ node }: { node: object }, samples: readonly Sample[]): void {
  Object.assign(node, { "x-codeSamples": samples });
}
