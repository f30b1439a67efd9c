import { readFileSync } from "node:fs";
import type { ThriveClientOptions } from "../../index.js";
import { parseSince } from "../../copy/windows.js";
import { UsageError } from "../failure.js";

/** What the config file of the tap may hold. */
interface TapConfig {
  readonly tenant_id: string;
  readonly api_secret?: string;
  readonly client_secret?: string;
  readonly client_id?: string;
  /** A list, or a text with spaces between the scopes. */
  readonly scopes?: string | readonly string[];
  readonly environment?: string;
  readonly base_url?: string;
  readonly token_url?: string;
  /** The first day to read: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a date-time. Default: the first that the API has. */
  readonly start_date?: string;
  /** Months that ended less than so many days ago are read in each run. Default: 35. */
  readonly overlap_days?: number | string;
}

const keys = [
  ...(["tenant_id", "api_secret", "client_secret", "client_id", "scopes", "environment"] as const),
  ...(["base_url", "token_url", "start_date", "overlap_days"] as const),
] satisfies (keyof TapConfig)[];

/** The config, checked. */
export interface TapSettings {
  readonly client: ThriveClientOptions;
  readonly startDate: Date | undefined;
  readonly overlapDays: number;
  /** Unknown keys: a typo, or for a tool that runs the tap. */
  readonly unknownKeys: readonly string[];
}

/** Reads a JSON file that holds an object. Its text is in no error: it may hold secrets. Throws `UsageError`. */
export function readJsonFile(option: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = Object(error) as NodeJS.ErrnoException; // anything can be thrown
    throw new UsageError(
      code === undefined ? `${option}: ${path} is not JSON.` : `${option}: cannot read ${path} (${code}).`,
    );
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // by this line
  throw new UsageError(`${option}: ${path} must hold a JSON object.`);
}

/** Reads the config. The client checks the credentials themselves. Throws `UsageError`. */
export function readConfig(config: Readonly<Record<string, unknown>>): TapSettings {
  const text = (key: keyof TapConfig): string | undefined => {
    const value = config[key] ?? undefined;
    if (value === undefined || value === "") return undefined;
    if (typeof value === "string") return value;
    throw new UsageError(`config: ${key} must be a string.`);
  };
  const [apiSecret, clientSecret] = [text("api_secret"), text("client_secret")];
  if ((apiSecret === undefined) === (clientSecret === undefined)) {
    throw new UsageError("config: set one of api_secret and client_secret.");
  }
  const client = {
    tenantId: required("tenant_id", text("tenant_id")),
    environment: text("environment"),
    baseUrl: text("base_url"),
    tokenUrl: text("token_url"),
    auth:
      apiSecret === undefined
        ? { clientSecret, clientId: text("client_id"), scopes: readScopes(config.scopes) }
        : { apiSecret },
  } as ThriveClientOptions; // the client rejects wrong names before it sends anything
  const days = Number(config.overlap_days ?? 35);
  if (!Number.isSafeInteger(days) || days < 0) {
    throw new UsageError("config: overlap_days must be an integer, 0 or more.");
  }
  return {
    client,
    startDate: readDate("config: start_date", text("start_date")),
    overlapDays: days,
    unknownKeys: Object.keys(config).filter((key) => !keys.some((known) => known === key)),
  };
}

function required(key: keyof TapConfig, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UsageError(`config: ${key} is missing.`);
}

function readScopes(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const scopes: unknown[] = typeof value === "string" ? value.split(/\s+/) : [value].flat();
  if (scopes.every((scope) => typeof scope === "string")) return scopes.filter((scope) => scope !== "");
  throw new UsageError("config: scopes must be a list of strings, or a string with spaces between them.");
}

/** A day or a date-time, as its first moment in UTC. Throws `UsageError`. */
export function readDate(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? new Date(text.replace(" ", "T")) : undefined;
  if (dateTime && !Number.isNaN(dateTime.getTime())) return dateTime;
  try {
    return parseSince(text);
  } catch {
    throw new UsageError(
      `${name} must be a date such as 2026-10-01 or 2026-10-01T00:00:00Z; got "${text.slice(0, 40)}".`,
    );
  }
}
