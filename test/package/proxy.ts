import { createServer, request } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createProxy } from "proxy";
import { generate } from "selfsigned";
import { listen, type LoopbackServer } from "../support/listen.js";

/** A proxy of a company's; `targets` is what it was asked to connect to. */
export async function serveProxy(): Promise<LoopbackServer & { targets: readonly string[] }> {
  const targets: string[] = [];
  const proxy = createProxy(createServer());
  proxy.prependListener("connect", ({ url = "" }) => targets.push(url));
  return { ...(await listen(proxy)), targets };
}

/** Serves over TLS, as `localhost`, what the server of this port serves without. */
export async function serveTls(port: number): Promise<LoopbackServer & { certificate: string }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const server = createTlsServer({ key, cert }, (incoming, outgoing) => {
    const { method, headers, url: path } = incoming;
    const inner = request({ port, method, headers, path }, (received) => {
      outgoing.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(outgoing);
    });
    incoming.pipe(inner);
  });
  return { ...(await listen(server)), certificate: cert };
}
