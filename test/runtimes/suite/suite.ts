import { errors } from "./errors.js";
import { limits } from "./limits.js";
import { lists } from "./lists.js";
import { createPlace, type Place, type Surroundings } from "./place.js";
import { retries } from "./retries.js";
import { secretCases } from "./secrets.js";
import { tokens } from "./tokens.js";

/** By its name, what the client has to do on each runtime; it throws where that fails. */
export type Cases = Readonly<Record<string, (place: Place) => void | Promise<void>>>;

export interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly error?: string;
}

const longestMs = 20_000;

const casesFor = (hasSecrets: boolean): [string, Cases[string]][] =>
  [tokens, ...(hasSecrets ? [secretCases] : []), retries, limits, lists, errors].flatMap((cases) =>
    Object.entries(cases),
  );

/** Which cases a runtime has to report; one that may hold no secret is spared those that take one. */
export const caseNames = (hasSecrets: boolean): string[] => casesFor(hasSecrets).map(([name]) => name);

/** A client's life, one case after the other. */
export async function runSuite(surroundings: Surroundings): Promise<Result[]> {
  const place = createPlace(surroundings);
  const results: Result[] = [];
  for (const [name, run] of casesFor(surroundings.secrets !== undefined)) {
    try {
      await inTime(run(place));
      results.push({ name, ok: true });
    } catch (error) {
      results.push({
        name,
        ok: false,
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  }
  return results;
}

async function inTime(outcome: void | Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It is not over after ${longestMs} ms.`));
    }, longestMs);
  });
  await Promise.race([outcome, late]).finally(() => {
    clearTimeout(timer);
  });
}
