import type { Oas3_1Definition, Oas3Decorator } from "@redocly/openapi-core";
import { clientSample, tokenProviderSample } from "./client-samples.js";
import { basicSample, bearerSample, openSample, tokenSample } from "./curl-samples.js";
import { readOperations } from "./operations.js";

/**
 * Shows for each operation how to call it: with the client, with curl and either credential, and how to get a token.
 * A label that docs.yaml does not list is not shown.
 */
export const codeSamples: Oas3Decorator = () => ({
  Root(root, { resolve }) {
    const { calls, token } = readOperations(root as Oas3_1Definition, resolve); // the version that openapi.yaml names
    for (const call of calls) {
      const typescript = { lang: "typescript", label: "TypeScript", source: clientSample(call) };
      if (call.scope === undefined) {
        show(call, [typescript, { lang: "curl", label: "curl", source: openSample(call) }]);
        continue;
      }
      show(call, [
        typescript,
        { lang: "curl", label: "curl, Basic", source: basicSample(call) },
        { lang: "curl", label: "curl, Bearer", source: bearerSample(call) },
        { lang: "curl", label: "Get a token", source: tokenSample(token, call.scope) },
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
