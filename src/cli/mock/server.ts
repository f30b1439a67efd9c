import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { disconnected } from "../../mock/faults.js";
import { createMockCore, type MockCore } from "../../mock/mock.js";
import type { MockThriveOptions } from "../../mock/options.js";
import { wait } from "../../mock/serve/wait.js";
import { answerControl, controlPath } from "./control.js";
import { UsageError } from "../failure.js";
import { requestLine } from "./request-line.js";

export interface MockServerOptions {
  readonly mock: MockThriveOptions;
  readonly port: number;
  readonly host: string;
  /** How long each response waits (ms). */
  readonly latency: number;
  /** Records to begin with, by the name of their schema; `reset` begins with them again. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  /** Called with one line for each request. */
  readonly onRequest?: ((line: string) => void) | undefined;
}

export interface MockServer {
  readonly origin: string;
  /** What is served. */
  readonly mock: MockCore;
  readonly isLoopback: boolean;
  /** Ends every connection, idle or not. */
  readonly close: () => Promise<void>;
}

/** Serves the mock over HTTP, with an API to control it for tests in other languages. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { port, host, latency, onRequest } = options;
  const { core, serve } = createMockCore(options.mock);
  const addRecords = (): void => addAll(core, options.records);
  addRecords();

  const listener = getRequestListener(
    async (request, { outgoing }) => {
      if (new URL(request.url).pathname.startsWith(controlPath)) return answerControl(request, core, addRecords);
      const startedAt = performance.now();
      await wait(latency, request.signal);
      const outcome = await serve(request);
      onRequest?.(requestLine(request, outcome, performance.now() - startedAt));
      if (outcome !== disconnected) return outcome;
      outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    },
    // With the library's own globals, `new Request(request)` fails on the requests that it makes.
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server
      .once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
      .listen(port, host, resolve);
  });
  const { address, family, port: listening } = server.address() as AddressInfo; // that of a server on a host and port
  const isAny = address === "0.0.0.0" || address === "::";
  const name = isAny ? "127.0.0.1" : family === "IPv6" ? `[${address}]` : address;
  return {
    mock: core,
    origin: `http://${name}:${listening}`,
    isLoopback: address === "::1" || address.startsWith("127."),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addAll(core: MockCore, records: MockServerOptions["records"]): void {
  for (const [name, partials] of Object.entries(records)) {
    // The mock checks the name and the fields.
    for (const partial of partials) core.add(name as never, partial as never);
  }
}

function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): UsageError {
  if (code === "EADDRINUSE") {
    return new UsageError(`Port ${port} is in use (EADDRINUSE). Give another --port, or none for a free one.`);
  }
  if (code === "EACCES") return new UsageError(`Port ${port} is not allowed (EACCES). Give a --port above 1023.`);
  return new UsageError(`Cannot listen on ${host}: ${code ?? message}.`);
}
