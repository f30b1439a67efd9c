import { isThriveError } from "../src/index.js";
import { showEmbedded } from "./demo/embedded.js";
import { clientFromEnvironment } from "./demo/environment.js";

/** Calls the real API if the environment holds credentials, else a local mock. */
async function main([id]: readonly string[]): Promise<void> {
  const thrive = clientFromEnvironment(process.env);
  if (thrive === undefined) return showEmbedded();
  if (id === undefined) throw new Error("Give the id of a log entry: npm start -- <logEntryId>");
  console.log(await thrive.getLogEntry({ logEntryId: id }));
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isThriveError(error) ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
