import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { listen, type LoopbackServer } from "./listen.js";
import type { Behaviour } from "./wire-behaviours.js";

export * from "./wire-behaviours.js";

export interface WireRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface WireServer extends LoopbackServer {
  /** Each request so far, in the order in which they came. */
  requests: readonly WireRequest[];
  connections: { opened: number; open: number };
}

/**
 * A server that misbehaves as scripted: `script` returns the behaviour for each request, the first one's
 * index being 0.
 */
export async function serveWire(script: (index: number, request: WireRequest) => Behaviour): Promise<WireServer> {
  const requests: WireRequest[] = [];
  const connections = { opened: 0, open: 0 };

  const server = createServer((incoming, response) => {
    void record(incoming).then(
      (request) => {
        script(requests.push(request) - 1, request)(response);
      },
      () => undefined, // The client closed the connection within its request body, so there is no response to send.
    );
  });
  server.on("connection", (socket) => {
    connections.opened += 1;
    connections.open += 1;
    socket.once("close", () => {
      connections.open -= 1;
    });
  });
  return { ...(await listen(server)), requests, connections };
}

async function record(incoming: IncomingMessage): Promise<WireRequest> {
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: await text(incoming) };
}
