import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server responds with. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object or array is sent as JSON. */
  readonly body?: unknown;
}

/** A server on loopback that gives these replies in turn, and writes down each request. */
export async function serveReplies(replies: readonly Reply[]) {
  const requests: {
    readonly line: string;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: string;
  }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const { status = 200, headers = {}, body: sent } = replies[Math.min(requests.length, replies.length - 1)] ?? {};
      requests.push({ line: `${request.method ?? ""} ${request.url ?? ""}`, headers: request.headers, body });
      const isJson = typeof sent === "object" && !(sent instanceof Uint8Array);
      response.writeHead(status, {
        ...(sent !== undefined && { "content-type": isJson ? "application/json" : "text/plain" }),
        ...headers,
      });
      response.end(sent === undefined ? undefined : isJson ? JSON.stringify(sent) : (sent as string | Uint8Array)); // not an object
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
