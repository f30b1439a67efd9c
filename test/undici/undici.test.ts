import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createSecureServer } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { expect, test, vi } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { createUndiciFetch } from "../../src/undici/index.js";
import { listen } from "../support/listen.js";
import { entry } from "../support/log-entry.js";

/** A client on the transport, and what it needs to be closed. */
async function connect(handler: RequestListener) {
  const server = await listen(createServer(handler));
  const fetch = createUndiciFetch();
  const baseUrl = `${server.origin}/rest/v1`;
  const thrive = createThriveClient({
    tenantId: "tenant",
    auth: { apiSecret: "secret" },
    baseUrl,
    fetch,
    maxRetries: 0,
  });
  const close = async (): Promise<void> => {
    await fetch.close();
    await server.close();
  };
  return { thrive, fetch, url: `${baseUrl}/x`, [Symbol.asyncDispose]: close };
}

const { logEntryId } = entry;
const body = JSON.stringify(entry);

test.each([
  ["gzip", gzipSync(body)],
  ["x-gzip", gzipSync(body)],
  ["br", brotliCompressSync(body)],
  ["deflate", deflateSync(body)],
  ["identity", Buffer.from(body)],
  ["gzip, br", brotliCompressSync(gzipSync(body))],
])("reads a body with the content encoding %s", async (encoding, bytes) => {
  await using connected = await connect((request, response) => {
    expect(request.headers["accept-encoding"]).toBe("gzip, br");
    response.setHeader("content-encoding", encoding).end(bytes);
  });
  expect(await connected.thrive.getLogEntry({ logEntryId })).toEqual(entry);
});

test("treats a truncated compressed body as a failed connection", async () => {
  await using connected = await connect((_, response) => {
    response.setHeader("content-encoding", "gzip").end(gzipSync(body).subarray(0, -30));
  });
  await expect(connected.thrive.getLogEntry({ logEntryId })).rejects.toThrow(
    expect.objectContaining({ name: "APIConnectionError" }),
  );
});

test("rejects a content encoding that it cannot read", async () => {
  await using connected = await connect((_, response) => {
    response.setHeader("content-encoding", "zstd").end("x");
  });
  await expect(connected.thrive.getLogEntry({ logEntryId })).rejects.toThrow('The content encoding "zstd"');
});

test("keeps its connections open for the next requests", async () => {
  const ports = new Set<number | undefined>();
  await using connected = await connect((request, response) => {
    ports.add(request.socket.remotePort);
    response.end(body);
  });
  for (let call = 0; call < 20; call += 1) await connected.thrive.getLogEntry({ logEntryId });
  // A request that comes before the last one was cleared away takes a second connection.
  expect(ports.size).toBeLessThanOrEqual(2);
});

test("returns a response with the members of a Response", async () => {
  await using connected = await connect((_, response) => {
    response.writeHead(201, { "content-type": "text/plain", "set-cookie": ["a=1", "b=2"] }).end("\ufeffé");
  });
  const { fetch, url } = connected;
  const response = await fetch(url, { method: "POST", headers: { a: "b" }, body: "text" });
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.ok, response.url, response.redirected, response.bodyUsed]).toEqual([
    201,
    true,
    url,
    false,
    false,
  ]);
  expect(response.headers.get("content-type")).toBe("text/plain");
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await response.text()).toBe("é");
  expect(response.bodyUsed).toBe(true);
  expect(new TextDecoder().decode(await (await fetch(url, {})).arrayBuffer())).toBe("é");
});

test("uses HTTP/2 if the server supports it", async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const versions: string[] = [];
  const secure = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    versions.push(request.httpVersion);
    response.setHeader("content-type", "application/json");
    response.end(body);
  });
  secure.listen(0, "127.0.0.1");
  await once(secure, "listening");
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0"); // the certificate is made up
  const fetch = createUndiciFetch();
  try {
    const { port } = secure.address() as AddressInfo; // it listens on a host and port
    const baseUrl = `https://localhost:${port}`;
    const thrive = createThriveClient({ tenantId: "t", auth: { apiSecret: "s" }, baseUrl, fetch, maxRetries: 0 });
    expect(await thrive.getLogEntry({ logEntryId })).toEqual(entry);
    expect(versions).toEqual(["2.0"]);
  } finally {
    vi.unstubAllEnvs();
    await fetch.close();
    secure.close();
  }
});

test("closes the connection of a request that is aborted", async () => {
  const open = new Set<Socket>();
  await using connected = await connect(({ socket }, response) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    response.write("{");
  });
  const controller = new AbortController();
  const call = connected.thrive.getLogEntry({ logEntryId }, { signal: controller.signal });
  await expect.poll(() => open.size).toBe(1);
  controller.abort();
  await expect(call).rejects.toThrow(expect.objectContaining({ name: "APIUserAbortError" }));
  await expect.poll(() => open.size).toBe(0);
});

test("does not follow a redirect", async () => {
  await using connected = await connect((_, response) => {
    response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
  });
  expect((await connected.fetch(connected.url, {})).status).toBe(302);
});

test("sends requests through the proxy that the environment names", async () => {
  const asked: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket: NodeJS.WritableStream) => {
    asked.push(request.url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await using server = await listen(proxy);
  vi.stubEnv("https_proxy", server.origin);
  try {
    const fetch = createUndiciFetch();
    const thrive = createThriveClient({ tenantId: "t", auth: { apiSecret: "s" }, fetch, maxRetries: 0 });
    await expect(thrive.getLogEntry({ logEntryId })).rejects.toThrow(
      expect.objectContaining({ name: "APIConnectionError" }),
    );
    expect(asked).toEqual(["public.api.learn.link:443"]);
    await fetch.close();
  } finally {
    vi.unstubAllEnvs();
  }
});
