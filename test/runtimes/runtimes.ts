import { inChromium } from "./adapters/chromium.js";
import { inProcess } from "./adapters/process.js";
import { inWorkerd } from "./adapters/workerd.js";
import { installed } from "./installed.js";
import type { Servers } from "./servers.js";
import type { Result } from "./suite/suite.js";

export interface Runtime {
  readonly name: string;
  /** What its version must be: the one in package.json where there is one. */
  readonly version: RegExp;
  readonly hasSecrets: boolean;
  /** What it has started is over when the promise settles, and no later than `signal` says. */
  readonly run: (
    folder: string,
    servers: Pick<Servers, "hosts" | "surroundings">,
    signal: AbortSignal,
  ) => Promise<{ readonly version: string; readonly results: readonly Result[] }>;
}

const node = (line: number): Runtime => ({
  name: `Node ${line}`,
  version: new RegExp(String.raw`^${line}\.`),
  hasSecrets: true,
  run: inProcess(installed(`node${line}/bin/node`)),
});

export const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map(node),
  {
    name: "Bun",
    version: /^1\./,
    hasSecrets: true,
    run: inProcess(installed("@oven/bun-linux-x64/bin/bun")),
  },
  {
    name: "Deno",
    version: /^2\./,
    hasSecrets: true,
    run: inProcess(installed("@deno/linux-x64-glibc/deno"), (hosts) => [
      ...["run", "--no-prompt", "--no-remote", "--node-modules-dir=manual", `--allow-net=${hosts.join(",")}`],
    ]),
  },
  {
    name: "workerd",
    version: /^\d{4}-\d\d-\d\d$/,
    hasSecrets: true,
    run: inWorkerd(installed("@cloudflare/workerd-linux-64/bin/workerd")),
  },
  { name: "Chromium", version: /^\d+\./, hasSecrets: false, run: inChromium("/usr/bin/chromium") },
];
