/** What a list pages by is the client's business where it is iterated. */
const paging = ["page", "perPage"];

/**
 * @param {import("./operations.js").Read} read
 * @returns {string}
 */
export function clientSample({ operationId, args, recordId }) {
  const shown = recordId === undefined ? args : args.filter(({ name }) => !paging.includes(name));
  const fields = shown.map(({ name, example }) => `  ${name}: ${JSON.stringify(example)},\n`).join("");
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

/** @returns {string} */
export function tokenProviderSample() {
  return `import { createTokenProvider } from "thrive-cpd";

const tokenProvider = createTokenProvider({
  tenantId: process.env.THRIVE_TENANT_ID ?? "",
  clientSecret: process.env.THRIVE_CLIENT_SECRET ?? "",
});

// Asks for one only when the last is about to end.
const accessToken = await tokenProvider.getToken();
`;
}

/**
 * @param {string} operationId
 * @param {string} call
 */
function awaited(operationId, call) {
  const noun = operationId.replace(/^[a-z]+/, "").replace(/^./, (letter) => letter.toLowerCase());
  return `const ${noun} = await ${call};
console.log(${noun});
`;
}

/**
 * @param {string} recordId
 * @param {string} call
 */
function iterated(recordId, call) {
  return `// Every record, page after page.
for await (const record of ${call}) {
  console.log(record.${recordId});
}
`;
}
