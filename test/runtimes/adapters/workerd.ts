import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { run } from "../../package/run.js";
import type { Runtime } from "../runtimes.js";
import type { Result } from "../suite/suite.js";

/** One worker, without Node's API, whose way out leads to loopback, too. */
const config = (date: string) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`;

/** Asks a worker to run the suite. */
export const inWorkerd =
  (workerd: string): Runtime["run"] =>
  async (folder, { surroundings }, signal) => {
    const version = (await run(folder, workerd, "--version")).replace("workerd ", "").trim();
    const file = join(folder, "workerd.capnp");
    await writeFile(file, config(version));
    const server = spawn(workerd, ["serve", file, "--control-fd=3"], {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      // The fourth of the streams is the pipe that is asked for above.
      const control = createInterface(server.stdio[3] as Readable);
      const line = await Promise.race([
        once(control, "line").then(([text]) => String(text)),
        once(server, "exit").then(([code]) => Promise.reject(new Error(`workerd ended with ${String(code)}.`))),
      ]);
      const { port } = JSON.parse(line) as { port: number }; // { event: "listen", socket: "http", port }
      const received = await fetch(`http://127.0.0.1:${port}`, {
        method: "POST",
        body: JSON.stringify(surroundings),
        signal,
      });
      return { version, results: (await received.json()) as Result[] }; // suite/worker.ts
    } finally {
      server.kill("SIGKILL");
    }
  };
