import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { entry, serveScript } from "../../support/scripted-thrive.js";
import { respond, json } from "../../support/wire.js";
import type { Findings } from "./program.js";

test("the heap does not grow between 20,000 and 100,000 calls", async () => {
  const busy = respond({ status: 503, headers: { "retry-after": "0" } });
  const unauthorized = json({ status: 401 }, { status: 401 });
  await using server = await serveScript({
    api: (index, { headers }) => {
      const isOld = headers.authorization === "Bearer token-1" && index > 10_000;
      if (isOld) return unauthorized;
      return index % 50 === 0 ? busy : json(entry);
    },
  });
  const program = fork(new URL("program.ts", import.meta.url).pathname, [server.origin], {
    execArgv: ["--expose-gc", "--import", "tsx"],
  });
  const exit = once(program, "exit");
  const [findings] = (await once(program, "message")) as [Findings];
  const { heapAfter20000, heapAfter100000, ...rest } = findings;
  console.log(findings);
  expect(server.apiRequests.length).toBeGreaterThan(100_000);
  expect(rest).toEqual({ listeners: 0, resources: [], warnings: [] });
  expect(heapAfter100000 - heapAfter20000).toBeLessThan(1_000_000);
  expect(await exit).toEqual([0, null]);
});
