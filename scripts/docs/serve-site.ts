import { createServer } from "node:http";

import sirv from "sirv";

import { listen, type LoopbackServer } from "../../test/support/listen.js";

/** Serves the folder on loopback, below a path if one is given. */
export async function serveSite(folder: string, below = ""): Promise<LoopbackServer & { url: string }> {
  const serve = sirv(folder, { dev: true });
  const server = await listen(
    createServer((request, response) => {
      const { url = "/" } = request;
      const missing = () => void response.writeHead(404).end();
      request.url = url.slice(below.length);
      if (url.startsWith(`${below}/`)) serve(request, response, missing);
      else missing();
    }),
  );
  return { ...server, url: `${server.origin}${below}/` };
}
