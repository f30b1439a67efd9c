import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import sirv from "sirv";

export interface ServedSite extends AsyncDisposable {
  readonly url: string;
}

/** Serves the folder on loopback, on a free port, below the path `base`. */
export async function serveSite(folder: string, base = "/"): Promise<ServedSite> {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    const missing = () => void response.writeHead(404).end();
    request.url = url.slice(base.length - 1);
    if (url.startsWith(base)) serve(request, response, missing);
    else missing();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return {
    url: `http://127.0.0.1:${port}${base}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
