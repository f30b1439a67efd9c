import { afterAll } from "vitest";
import { createUndiciFetch } from "../../src/undici/index.js";

/**
 * The runtime's `fetch` is replaced by undici's transport for what the client sends, which is a URL with an init. What
 * a test itself asks for with a URL alone goes on as before.
 */
const { fetch } = globalThis;
const undiciFetch = createUndiciFetch();
globalThis.fetch = (input, init) =>
  typeof input === "string" && init !== undefined ? undiciFetch(input, init) : fetch(input, init);

afterAll(async () => {
  globalThis.fetch = fetch;
  await undiciFetch.close();
});
