import { beforeAll, describe, expect, test } from "vitest";
import { prepare, type Prepared } from "./prepare.js";
import { runtimes, type Runtime } from "./runtimes.js";
import { startServers } from "./servers.js";
import { caseNames } from "./suite/suite.js";

let prepared: Promise<Prepared>;

beforeAll(async () => {
  prepared = prepare();
  // Each test reports a failure here, because a failing hook would skip the tests.
  const [outcome] = await Promise.allSettled([prepared]);
  return outcome.status === "fulfilled" ? () => outcome.value[Symbol.asyncDispose]() : undefined;
}, 300_000);

/** Runs the suite on servers of its own, whose tallies are of this runtime alone. */
async function report({ run, hasSecrets }: Runtime): ReturnType<Runtime["run"]> {
  const { folder } = await prepared;
  await using servers = await startServers();
  const { hosts, surroundings } = servers;
  const given = { hosts, surroundings: hasSecrets ? surroundings : { ...surroundings, secrets: undefined } };
  return await run(folder, given, AbortSignal.timeout(90_000));
}

describe.each(runtimes)("$name", (runtime) => {
  let once: ReturnType<Runtime["run"]> | undefined;
  const reported = () => (once ??= report(runtime));
  const names = caseNames(runtime.hasSecrets);

  test("is the named runtime, and runs the whole suite", async () => {
    const { version, results } = await reported();
    console.log(`${runtime.name}: ${version}`);
    expect(version).toMatch(runtime.version);
    expect(results.map(({ name }) => name)).toEqual(names);
  });

  test.each(names)("%s", async (name) => {
    const { results } = await reported();
    const result = results.find((each) => each.name === name);
    expect(result?.error ?? result?.ok).toBe(true);
  });
});
