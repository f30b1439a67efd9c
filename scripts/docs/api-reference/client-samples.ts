import type { Call } from "./operations.js";

/** What a list pages by is the client's business where it is iterated. */
const paging = ["page", "perPage"];

export function clientSample({ operationId, args, body, recordId }: Call): string {
  const shown = recordId === undefined ? args : args.filter(({ name }) => !paging.includes(name));
  const values = [
    ...shown.map(({ name, example }) => [name, example] as const),
    ...(body === undefined ? [] : [["body", body] as const]),
  ];
  const fields = values.map(([name, value]) => `  ${property(name)}: ${JSON.stringify(value)},\n`).join("");
  const call = `thrive.${operationId}(${fields && `{\n${fields}}`})`;
  return `import { createThriveClient } from "thrive-cpd";

const thrive = createThriveClient({
  tenantId: process.env.THRIVE_TENANT_ID ?? "",
  auth: {
    apiSecret: process.env.THRIVE_API_SECRET ?? "",
  },
});

${recordId === undefined ? awaited(operationId, call) : iterated(recordId, call)}`;
}

/** A name as it is written in an object: quoted unless it is an identifier. */
const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

export function tokenProviderSample(): string {
  return `import { createTokenProvider } from "thrive-cpd";

const tokenProvider = createTokenProvider({
  tenantId: process.env.THRIVE_TENANT_ID ?? "",
  clientSecret: process.env.THRIVE_CLIENT_SECRET ?? "",
});

// Asks for one only when the last is about to end.
const accessToken = await tokenProvider.getToken();
`;
}

function awaited(operationId: string, call: string): string {
  const noun = operationId.replace(/^[a-z]+/, "").replace(/^./, (letter) => letter.toLowerCase());
  return `const ${noun} = await ${call};
console.log(${noun});
`;
}

function iterated(recordId: string, call: string): string {
  return `// Every record, page after page.
for await (const record of ${call}) {
  console.log(record.${recordId});
}
`;
}
