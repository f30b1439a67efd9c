import { Option, type Command } from "commander";
import type { ThriveClientOptions } from "../index.js";
import { readEnvironment } from "./credentials.js";

/** The options of every command that sends requests. */
export interface ConnectOptions {
  readonly envFile?: string;
}

export function addConnectOptions(command: Command): void {
  command.addOption(new Option("--env-file <file>", "read THRIVE_… variables from this file"));
}

/** What `createThriveClient` takes, from the environment. Throws what names the variable to set. */
export function clientOptions({ envFile }: ConnectOptions): ThriveClientOptions {
  const env = readEnvironment(process.env, envFile);
  const { THRIVE_TENANT_ID: tenantId = "", THRIVE_API_SECRET: apiSecret, THRIVE_CLIENT_SECRET: clientSecret } = env;
  const auth = clientSecret === undefined ? { apiSecret: apiSecret ?? "" } : { clientSecret };
  return { tenantId, auth, baseUrl: env.THRIVE_BASE_URL, tokenUrl: env.THRIVE_TOKEN_URL };
}
