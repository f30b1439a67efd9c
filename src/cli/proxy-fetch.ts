import { EnvHttpProxyAgent, fetch as undiciFetch } from "undici";
import type { Fetch } from "../index.js";
import type { Environment } from "./credentials.js";
import { UsageError } from "./failure.js";
import { isProxyUrl, proxyOf } from "./proxy.js";

/** A `fetch` that uses the proxies of the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY) on every Node. */
export function createProxyFetch(environment: Environment): Fetch {
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxyUrl(environment, "http"),
    httpsProxy: proxyUrl(environment, "https"),
    noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
  });
  return async (url, init) => {
    const response: unknown = await undiciFetch(url, { ...(init as object), dispatcher });
    return response as Response; // undici's own class, which is Node's
  };
}

/** Empty where there is none, so that undici does not look into the environment by itself. */
function proxyUrl(environment: Environment, protocol: "http" | "https"): string {
  const setting = proxyOf(environment, protocol);
  if (setting === undefined) return "";
  if (isProxyUrl(setting.url)) return setting.url;
  throw new UsageError(`${setting.name} is not the URL of a proxy, such as http://proxy:8080.`);
}
