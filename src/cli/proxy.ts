import { connect } from "node:net";
import type { Environment } from "./credentials.js";

/** A variable that names a proxy, and its value. */
export interface ProxySetting {
  readonly name: string;
  readonly url: string;
}

type Protocol = "http" | "https";

/** The proxy that the environment names for a protocol. The one for http is used for https if that has none. */
export function proxyOf(environment: Environment, protocol: Protocol): ProxySetting | undefined {
  const protocols = protocol === "http" ? ["http"] : ["https", "http"];
  for (const name of protocols.flatMap((one) => [`${one}_proxy`, `${one.toUpperCase()}_PROXY`])) {
    const url = environment[name];
    if (url !== undefined && url !== "") return { name, url };
  }
  return undefined;
}

/** Whether it is a URL of a proxy. `proxy:8080` is a URL, too, but of the scheme `proxy`. */
export const isProxyUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Whether NO_PROXY leaves the host to the proxy. */
export function usesProxy(environment: Environment, { hostname, port, protocol }: URL): boolean {
  const excluded = (environment.no_proxy ?? environment.NO_PROXY ?? "").split(/[\s,]+/).filter((entry) => entry !== "");
  const actualPort = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  return !excluded.some((entry) => {
    if (entry === "*") return true;
    const [, name = "", entryPort] = /^(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (entryPort !== undefined && entryPort !== actualPort) return false;
    const domain = name.replace(/^\*?\./, "");
    return hostname === domain || (hostname.endsWith(`.${domain}`) && domain !== "");
  });
}

/** Resolves with the code of the problem where nothing accepts connections at the proxy. */
export function reachProxy(url: string, signal: AbortSignal): Promise<string | undefined> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ""),
      port: Number(port === "" ? (protocol === "https:" ? 443 : 80) : port),
      timeout: 5000,
    });
    const end = (result: string | undefined): void => {
      socket.destroy();
      resolve(result);
    };
    socket.on("connect", () => end(undefined));
    socket.on("timeout", () => end("ETIMEDOUT"));
    socket.on("error", ({ code }: NodeJS.ErrnoException) => end(code ?? "no connection"));
    signal.addEventListener(
      "abort",
      () => {
        socket.destroy();
        reject(signal.reason as Error); // interruptSignal aborts with an error
      },
      { once: true },
    );
  });
}
