import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly/cli.js";
import { describedOperations } from "./described.js";
import { readRecording, RecordingError, type Exchange } from "./recording.js";
import { undescribed, type Finding } from "./undescribed.js";

const spec = "openapi.yaml";

export interface DriftOptions {
  readonly format: "pretty" | "json";
  /** The URL that the API was recorded under, if it is none of the described servers. */
  readonly server?: string | undefined;
}

export interface Drift {
  /** Where the recordings hold credentials, as file:line or file#entry. */
  readonly credentials: readonly string[];
  /** How many problems there are; several exchanges with the same one count once. */
  readonly problems: number;
  readonly report: string;
}

/** What `redocly drift --format=json` prints, as far as it is used here. */
interface Report {
  run: {
    findingsBySeverity: Record<string, number>;
    findingsByRule: Record<string, number>;
    totalProblems: number;
    trafficPath: string;
  };
  problems: object[];
}

/** Compares recorded traffic with the description. Throws a `RecordingError` for a recording that cannot be read. */
export async function drift(recordings: readonly string[], { format, server }: DriftOptions): Promise<Drift> {
  const exchanges = (await Promise.all(recordings.map(readRecording))).flat();
  if (exchanges.length === 0) throw new RecordingError(`There is no traffic in ${recordings.join(", ")}.`);
  const findings = undescribed(exchanges, await describedOperations(spec), server);
  const traffic = await mkdtemp(join(tmpdir(), "spec-drift-"));
  try {
    const file = join(traffic, "traffic.ndjson");
    await writeFile(file, exchanges.map((exchange) => `${JSON.stringify(redoclyLine(exchange))}\n`).join(""));
    const options = server === undefined ? [] : [`--server=${server}`];
    const report = JSON.parse(run(file, "--format=json", ...options)) as Report; // what Redocly prints
    const own = grouped(findings);
    const problems = report.problems.length + own.length;
    const credentials = exchanges.filter(holdsCredentials).map(({ source }) => source);
    const shown = (text: string): string => text.replaceAll(file, recordings.join(", "));
    if (format === "json")
      return { credentials, problems, report: shown(JSON.stringify(merged(report, own), undefined, 2)) };
    return {
      credentials,
      problems,
      report: shown(run(file, "--coverage", "--max-findings=1000", ...options)) + listed(own),
    };
  } finally {
    await rm(traffic, { recursive: true });
  }
}

/** A header that authenticates, or the response of a token endpoint. */
const holdsCredentials = ({ headers, response }: Exchange): boolean =>
  "authorization" in headers || "cookie" in headers || /"access_token"\s*:/.test(response?.body ?? "");

function run(file: string, ...options: string[]): string {
  const { stdout, stderr } = redocly(
    "drift",
    file,
    `--api=${spec}`,
    "--config=scripts/spec-drift/redocly.yaml",
    // Not the rule about credentials: a recording that is kept has none.
    "--rules=undocumented-endpoint,schema-consistency",
    // What is only remarked on is that a request has headers, as every request has.
    "--min-severity=warning",
    ...options,
  );
  if (stdout === "") throw new Error(stderr);
  return stdout;
}

const redoclyLine = ({ method, url, headers, body, response }: Exchange) => ({
  request: { method, url: url.href, headers, body },
  ...(response && { response }),
});

type Group = Finding & { readonly occurrences: number };

/** Findings without duplicates of the same operation. */
function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.operation.id} ${finding.message}`;
    const first = groups.get(key) ?? finding;
    groups.set(key, { ...first, occurrences: (groups.get(key)?.occurrences ?? 0) + 1 });
  }
  return [...groups.values()];
}

function merged({ run: summary, problems }: Report, own: readonly Group[]): Report {
  const count = own.reduce((sum, { occurrences }) => sum + occurrences, 0);
  const { findingsBySeverity, findingsByRule } = summary;
  return {
    run: {
      ...summary,
      findingsBySeverity: { ...findingsBySeverity, error: (findingsBySeverity.error ?? 0) + count },
      findingsByRule: { ...findingsByRule, ...(count > 0 && { undescribed: count }) },
      totalProblems: problems.length + own.length,
    },
    problems: [
      ...problems,
      ...own.map(({ occurrences, index, exchange, operation, message }) => ({
        occurrences,
        exchangeIndex: index,
        ruleId: "undescribed",
        severity: "error",
        category: "documentation",
        message,
        operationId: operation.id,
        method: exchange.method,
        url: exchange.url.href,
        path: exchange.url.pathname,
        status: exchange.response?.status,
      })),
    ],
  };
}

function listed(groups: readonly Group[]): string {
  if (groups.length === 0) return "";
  const lines = groups.map(
    ({ occurrences, exchange: { method, url, source }, operation, message }) =>
      `✖ ${operation.id}: ${message}${occurrences > 1 ? ` ×${occurrences}` : ""}\n  ↳ ${method} ${url.href} at ${source}\n`,
  );
  return `\nStatuses and bodies that are not described: ${groups.length}\n\n${lines.join("")}`;
}
