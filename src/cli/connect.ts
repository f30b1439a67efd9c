import type { Command } from "commander";
import type { Fetch, Hooks, ThriveClient, ThriveClientOptions } from "../index.js";
import { readEnvironment, type Environment } from "./credentials.js";
import { proxyOf } from "./proxy.js";
import { oneLine } from "./terminal-text.js";

/** The options of every command that sends requests. */
export interface ConnectOptions {
  readonly envFile?: string;
  readonly verbose?: true;
}

export function addConnectOptions(command: Command): void {
  command
    .option("--env-file <file>", "read THRIVE_… variables from this file")
    .option("--verbose", "print each retry and each token on stderr");
}

export interface Connected {
  readonly thrive: ThriveClient;
  readonly tenantId: string;
  /** Whose records it reads, and where: without a secret. */
  readonly place: readonly unknown[];
}

/** Makes a client from the environment. Throws what names the variable to set. */
export async function connect(options: ConnectOptions): Promise<Connected> {
  const { createThriveClient } = await import("../index.js");
  const settings = await clientOptions(options);
  const { tenantId, environment, baseUrl } = settings;
  return { thrive: createThriveClient(settings), tenantId: tenantId ?? "", place: [tenantId, environment, baseUrl] };
}

/** What `createThriveClient` takes, from the environment, its proxies included. */
export async function clientOptions({ envFile, verbose }: ConnectOptions): Promise<ThriveClientOptions> {
  const environment = readEnvironment(process.env, envFile);
  const { optionsFromEnv } = await import("../index.js");
  const fetch = await environmentFetch(environment);
  return { ...optionsFromEnv(environment), ...(fetch && { fetch }), ...(verbose && { hooks: verboseHooks }) };
}

/** A `fetch` by the proxy of the environment; undefined where it names none, since Node's own is enough then. */
export async function environmentFetch(environment: Environment): Promise<Fetch | undefined> {
  if (proxyOf(environment, "https") === undefined) return undefined;
  const { createProxyFetch } = await import("./proxy-fetch.js");
  return createProxyFetch(environment);
}

const tell = (text: string): unknown => process.stderr.write(`${oneLine(text)}\n`);

const verboseHooks: Hooks = {
  onRetry: ({ operationId, attempt, waitMs, status, reason }) =>
    tell(`Retry ${attempt} of ${operationId} in ${Math.round(waitMs)} ms, after ${status ?? reason ?? "a failure"}.`),
  onToken: ({ source, lifeMs, scope }) =>
    tell(`Token from the ${source}, valid for ${Math.round(lifeMs / 1000)} s${scope ? `, scopes: ${scope}` : ""}.`),
};
