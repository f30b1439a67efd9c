import { defaultEnvironment, environments } from "../../generated/constants.js";
import type { Fetch, ThriveClient, ThriveClientOptions } from "../index.js";
import { isList, operationTable, type Operation } from "../operations/operation.js";
import type { Environment } from "./credentials.js";
import { methodOf } from "./method.js";
import { isProxyUrl, proxyOf, reachProxy, usesProxy } from "./proxy.js";

export interface Check {
  readonly name: (typeof checkNames)[number];
  readonly status: "ok" | "warning" | "failed" | "skipped";
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

const checkNames = ["credentials", "environment", "reachability", "authentication", "clock", "proxy"] as const;

/** What the checks need from outside. */
export interface Patient {
  readonly environment: Environment;
  /** The options that these variables make. Throws what names the variable to set. */
  readonly readOptions: (environment: Environment) => ThriveClientOptions;
  readonly createClient: (options: ThriveClientOptions) => ThriveClient;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

type Result = Omit<Check, "name">;

const ok = (message: string): Result => ({ status: "ok", message });
const skipped = (message: string): Result => ({ status: "skipped", message });
const failed = (message: string, fix: string): Result => ({ status: "failed", message, fix });

/** Finds out what is wrong with how the client is set up. Sends at most three requests. */
export async function examine(patient: Patient): Promise<readonly Check[]> {
  const seen: Seen = { date: undefined, at: 0 };
  const fetch = recordDate(patient, seen);
  const credentials = checkCredentials(patient);
  const target = readTarget(patient);
  const proxy = await checkProxy(patient, target);
  const reachability =
    proxy.status === "failed" ? skipped("Needs the proxy.") : await checkReachability(patient, target, fetch);
  const isReady = credentials.status === "ok" && target.options !== undefined && reachability.status === "ok";
  const call = isReady ? await callOnce(patient, { ...target.options, fetch }) : undefined;
  const results: Readonly<Record<Check["name"], Result>> = {
    credentials,
    environment: call ? checkEnvironment(target, call) : target.result,
    reachability,
    authentication: call ? checkAuthentication(patient, target, call) : skipped("Needs the checks before it."),
    clock: checkClock(seen),
    proxy,
  };
  return checkNames.map((name) => ({ name, ...results[name] }));
}

interface Seen {
  date: string | undefined;
  at: number;
}

/** Records the server's time. */
function recordDate({ fetch, now }: Patient, seen: Seen): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    seen.date = response.headers.get("date") ?? undefined;
    seen.at = now();
    return response;
  };
}

const placeVariables = ["THRIVE_ENVIRONMENT", "THRIVE_BASE_URL", "THRIVE_TOKEN_URL"];

function checkCredentials({ environment, readOptions }: Patient): Result {
  const withoutPlace = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !placeVariables.includes(name)),
  );
  try {
    const { tenantId = "", auth } = readOptions(withoutPlace);
    const kind = auth.apiSecret === undefined ? "a client secret (OAuth 2.0)" : "an API secret (HTTP Basic)";
    return ok(`Tenant ${tenantId}, with ${kind}.`);
  } catch (error) {
    return failed(messageOf(error), "Set THRIVE_TENANT_ID, and THRIVE_API_SECRET or THRIVE_CLIENT_SECRET.");
  }
}

interface Target {
  readonly result: Result;
  /** The API's base URL. */
  readonly url: URL | undefined;
  readonly options: ThriveClientOptions | undefined;
}

/** Which API the variables lead to, whether or not there are credentials. */
function readTarget({ environment, readOptions, createClient }: Patient): Target {
  const { THRIVE_ENVIRONMENT: name = defaultEnvironment, THRIVE_BASE_URL: baseUrl } = environment;
  const servers: Readonly<Record<string, { readonly server: string }>> = environments;
  const server = baseUrl === undefined || baseUrl === "" ? servers[name]?.server : baseUrl;
  const url = server !== undefined && URL.canParse(server) ? new URL(server) : undefined;
  const standIn = { THRIVE_TENANT_ID: "tenant", THRIVE_API_SECRET: "secret" };
  const place = Object.fromEntries(placeVariables.map((variable) => [variable, environment[variable]]));
  try {
    createClient(readOptions({ ...standIn, ...place }));
  } catch (error) {
    const fix = `Set THRIVE_ENVIRONMENT to one of ${Object.keys(environments).join(", ")}, or THRIVE_BASE_URL.`;
    return { result: failed(messageOf(error), fix), url, options: undefined };
  }
  const result = ok(baseUrl ? `The base URL ${baseUrl}.` : `The environment ${name}.`);
  try {
    return { result, url, options: readOptions(environment) };
  } catch {
    return { result, url, options: undefined }; // the credentials have their own check
  }
}

async function checkProxy({ environment, signal }: Patient, { url }: Target): Promise<Result> {
  const used = url?.protocol === "http:" ? "http" : "https";
  const setting = proxyOf(environment, used) ?? proxyOf(environment, "https");
  if (setting === undefined) return skipped("No proxy is set.");
  const { name, url: proxyUrl } = setting;
  if (url && !usesProxy(environment, url)) return ok(`${name} is set, but NO_PROXY excludes ${url.hostname}.`);
  if (!isProxyUrl(proxyUrl)) {
    return failed(`${name} is not the URL of a proxy.`, `Set ${name} to the proxy's URL, such as http://proxy:8080.`);
  }
  const { host } = new URL(proxyUrl);
  const problem = await reachProxy(proxyUrl, signal);
  if (problem === undefined) return ok(`The proxy ${host} of ${name} accepts connections.`);
  return {
    // One for the other protocol does no harm.
    status: proxyOf(environment, used) === undefined ? "warning" : "failed",
    message: `Nothing listens at the proxy ${host} (${problem}).`,
    fix: `Correct or unset ${name}, or name ${url?.hostname ?? "the API's host"} in NO_PROXY.`,
  };
}

async function checkReachability({ signal }: Patient, { url }: Target, fetch: Fetch): Promise<Result> {
  if (url === undefined) return skipped("Needs an environment.");
  const { host } = url;
  try {
    const response = await fetch(url.href, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    await response.body?.cancel();
    return ok(`${host} responds.`);
  } catch (error) {
    signal.throwIfAborted();
    const code = codeOf(error);
    return failed(`Cannot connect to ${host} (${code}).`, reachabilityFix(code));
  }
}

function reachabilityFix(code: string): string {
  if (/CERT|SELF_SIGNED|ISSUER/.test(code)) {
    return "Set NODE_EXTRA_CA_CERTS to the certificate of the authority that your network uses.";
  }
  return "Check THRIVE_BASE_URL or THRIVE_ENVIRONMENT, the network, and whether a proxy is needed (HTTPS_PROXY).";
}

/** The first list that needs no argument. */
const probe: Operation | undefined = operationTable.find(
  (operation) => isList(operation) && Object.values(operation.parameters).every(({ required }) => !required),
);

interface Call {
  /** What it failed with; undefined where it succeeded. */
  readonly error: { readonly name?: unknown; readonly status?: unknown; readonly message?: unknown } | undefined;
}

async function callOnce({ createClient, signal }: Patient, options: ThriveClientOptions): Promise<Call> {
  if (probe === undefined) return { error: undefined };
  const method = methodOf(createClient({ ...options, maxRetries: 0 }), probe);
  const size = probe.pagination?.size;
  try {
    await method(size === undefined ? {} : { [size]: 1 }, { signal });
    return { error: undefined };
  } catch (error) {
    signal.throwIfAborted();
    return { error: Object(error) as Call["error"] }; // anything can be thrown
  }
}

/** The path that every server of the description has. */
const usualPath = new URL(environments[defaultEnvironment].server).pathname;

function checkEnvironment({ result, url }: Target, { error }: Call): Result {
  const status = error?.name === "TokenError" ? undefined : error?.status;
  const hasUsualPath = url?.pathname.replace(/\/$/, "") === usualPath;
  const isWrongPlace =
    status === 404 || (typeof status === "number" && !hasUsualPath && [400, 403, 405].includes(status));
  if (!isWrongPlace || url === undefined) return result;
  return failed(
    `${url.origin}${url.pathname} is not the API: it responded with ${String(status)}.`,
    `Set THRIVE_BASE_URL to ${url.origin}${usualPath}: the base URL ends with the path ${usualPath}.`,
  );
}

function checkAuthentication({ environment }: Patient, target: Target, call: Call): Result {
  const { error } = call;
  if (checkEnvironment(target, call).status === "failed") return skipped("Needs the right environment.");
  if (error === undefined) return ok("The API accepts the credentials.");
  const secret = target.options?.auth.apiSecret === undefined ? "THRIVE_CLIENT_SECRET" : "THRIVE_API_SECRET";
  const place = environment.THRIVE_BASE_URL ? "THRIVE_BASE_URL" : "THRIVE_ENVIRONMENT";
  const message = messageOf(error);
  if (error.status === 401 || error.name === "TokenError") {
    return failed(
      message,
      `Check THRIVE_TENANT_ID and ${secret}. Each environment has its own: these may belong to another one (see ${place}).`,
    );
  }
  if (error.status === 403) {
    return failed(
      message,
      `Ask for the scopes ${probe?.scopes?.join(" or ") ?? ""}${secret === "THRIVE_CLIENT_SECRET" ? " (THRIVE_SCOPES)" : ""}.`,
    );
  }
  return failed(message, "Try again; if it stays, ask the support of Thrive.");
}

/** A token's life and `Retry-After` are measured by clocks; so much may they differ (ms). */
const tolerance = 60_000;

function checkClock({ date, at }: Seen): Result {
  const serverTime = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(serverTime)) return skipped("The response has no Date header.");
  const difference = Math.round((at - serverTime) / 1000);
  if (Math.abs(at - serverTime) <= tolerance) return ok("This machine's clock agrees with the server's.");
  return {
    status: "warning",
    message: `This machine's clock is ${Math.abs(difference)} s ${difference > 0 ? "ahead of" : "behind"} the server's.`,
    fix: "Set the clock, for example by NTP: periods such as last-month depend on it.",
  };
}

const messageOf = (error: unknown): string => String((Object(error) as { readonly message?: unknown }).message);

function codeOf(error: unknown): string {
  const { code, cause, name } = Object(error) as {
    readonly code?: unknown;
    readonly cause?: unknown;
    readonly name?: unknown;
  };
  if (typeof code === "string") return code;
  return cause === undefined ? String(name) : codeOf(cause);
}
