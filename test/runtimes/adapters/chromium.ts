import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { listen } from "../../support/listen.js";
import type { Runtime } from "../runtimes.js";
import type { Result } from "../suite/suite.js";

/** Debian's browser sends requests to its vendor at each start unless they are disabled. */
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Runs the suite in a page of an origin of its own, which may do nothing but load its script and call the servers. */
export const inChromium =
  (executablePath: string): Runtime["run"] =>
  async (folder, { hosts, surroundings }, signal) => {
    const policy = `default-src 'none'; script-src 'self'; connect-src ${hosts.join(" ")}`;
    const script = await readFile(join(folder, "page.js"));
    await using site = await listen(
      createServer(({ url }, response) => {
        const [type, body] =
          url === "/page.js"
            ? ["text/javascript", script]
            : [
                "text/html",
                '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
              ];
        response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
      }),
    );
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic", ...quiet] });
    signal.addEventListener("abort", () => void browser.close());
    try {
      const page = await browser.newPage();
      const uncaught: Error[] = [];
      page.on("pageerror", (error) => uncaught.push(error));
      await page.goto(site.origin);
      const results = await page.evaluate<Result[]>(`runSuite(${JSON.stringify(surroundings)})`);
      if (uncaught.length > 0) throw new AggregateError(uncaught, uncaught.join("\n"));
      return { version: browser.version(), results };
    } finally {
      await browser.close();
    }
  };
