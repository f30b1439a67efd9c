import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A request and what came back. Names of headers are in lower case. */
export interface Exchange {
  /** Where it was recorded, as file:line or file#entry. */
  readonly source: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is none. */
  readonly body: string | undefined;
  /** Undefined where none was recorded. */
  readonly response: RecordedResponse | undefined;
}

interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A recording that cannot be read. Nothing of it is passed over in silence. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

type Json = Readonly<Record<string, unknown>>;

/** Reads HAR files, NDJSON files, and folders of them. Throws {@link RecordingError}. */
export async function readRecording(path: string): Promise<Exchange[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new RecordingError(`There is no file or folder "${path}".`);
  if (found.isDirectory()) {
    const names = (await readdir(path)).filter((name) => /\.(?:har|json|ndjson|jsonl)$/.test(name)).sort();
    return (await Promise.all(names.map((name) => readRecording(join(path, name))))).flat();
  }
  const text = await readFile(path, "utf8");
  const har = parsed(text);
  if (isJson(har) && isJson(har.log)) return harEntries(har.log, path);
  return text
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [ndjsonLine(line, `${path}:${index + 1}`)]));
}

function harEntries(log: Json, path: string): Exchange[] {
  return listOf(log.entries).map((entry, index) => {
    const source = `${path}#${index + 1}`;
    const { request, response } = objectOf(entry);
    const { postData } = objectOf(request);
    const { content, status } = objectOf(response);
    const { text, encoding } = objectOf(content);
    return exchange(source, request, textOf(objectOf(postData).text), {
      // A browser writes 0 for a request that failed.
      ...(status !== 0 && { response }),
      body: encoding === "base64" ? Buffer.from(String(text), "base64").toString("utf8") : textOf(text),
    });
  });
}

function ndjsonLine(line: string, source: string): Exchange {
  const { request, response } = objectOf(parsed(line));
  return exchange(source, request, textOf(objectOf(request).body), { response, body: textOf(objectOf(response).body) });
}

function exchange(
  source: string,
  request: unknown,
  body: string | undefined,
  received: { readonly response?: unknown; readonly body: string | undefined },
): Exchange {
  const { method, url, headers } = objectOf(request);
  if (typeof method !== "string" || typeof url !== "string" || !URL.canParse(url)) {
    throw new RecordingError(
      `${source} has no request with a method and a whole URL. Expected a HAR, or NDJSON with { request, response } in each line.`,
    );
  }
  const { response } = received;
  const status = Number(objectOf(response).status);
  if (isJson(response) && !Number.isInteger(status))
    throw new RecordingError(`${source} has a response without a status.`);
  return {
    source,
    method: method.toUpperCase(),
    url: new URL(url),
    headers: headersOf(headers),
    body,
    response: isJson(response) ? { status, headers: headersOf(response.headers), body: received.body } : undefined,
  };
}

/** HAR has a list of names and values, NDJSON an object. */
function headersOf(headers: unknown): Record<string, string> {
  const pairs = Array.isArray(headers)
    ? headers.map((header) => [objectOf(header).name, objectOf(header).value] as const)
    : Object.entries(objectOf(headers));
  return Object.fromEntries(pairs.map(([name, value]) => [String(name).toLowerCase(), String(value)]));
}

/** A body as text; undefined if there is none. */
function textOf(body: unknown): string | undefined {
  if (body === undefined || body === null || body === "") return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isJson(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
