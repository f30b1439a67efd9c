import { save } from "../../prelude.js";
// patient-export.ts
import { createThriveClient, optionsFromEnv } from "thrive-cpd";

const thrive = createThriveClient(optionsFromEnv(process.env));
let exported = 0;
for await (const { results } of thrive.listLogEntries({}, { maxRetries: 10 }).pages()) {
  exported += await save(results);
}
console.log(`export finished, ${exported} entries`);

export {};
