import type { DescribedOperation } from "./described.js";
import type { Exchange } from "./recording.js";

/** Something that was recorded and is not described. */
export interface Finding {
  /** Which exchange it is of, from 0. */
  readonly index: number;
  readonly exchange: Exchange;
  readonly operation: DescribedOperation;
  readonly message: string;
}

/**
 * What Redocly's drift does not look at: the status of a response, the media types of bodies, and whether there is one.
 *
 * @param server The URL that the API was recorded under, if it is none of the described servers.
 */
export function undescribed(
  exchanges: readonly Exchange[],
  operations: readonly DescribedOperation[],
  server?: string,
): Finding[] {
  return exchanges.flatMap((exchange, index) => {
    const operation = operations.find((candidate) => matches(candidate, exchange, server));
    if (!operation) return [];
    return [...requestProblems(exchange, operation), ...responseProblems(exchange, operation)].map((message) => ({
      ...{ index, exchange, operation, message },
    }));
  });
}

function matches({ method, urls, path }: DescribedOperation, exchange: Exchange, server?: string): boolean {
  if (method !== exchange.method) return false;
  const url = exchange.url.origin + exchange.url.pathname.replace(/(?<=.)\/$/, "");
  if (server === undefined) return urls.some((pattern) => pattern.test(url));
  const base = server.replace(/\/$/, "");
  return url.startsWith(base) && path.test(url.slice(base.length));
}

function requestProblems({ body, headers }: Exchange, { requestTypes }: DescribedOperation): string[] {
  const type = mediaType(headers["content-type"]);
  if (body === undefined || includes(requestTypes, type)) return [];
  return [
    requestTypes.length === 0
      ? "The request has a body, and none is described."
      : `The request has the content type ${shown(type)}. Described: ${requestTypes.join(", ")}.`,
  ];
}

function responseProblems({ method, response }: Exchange, { responses }: DescribedOperation): string[] {
  if (!response) return ["No response was recorded."];
  const { status, headers, body } = response;
  const range = `${Math.trunc(status / 100)}XX`;
  const types = responses[String(status)] ?? responses[range] ?? responses.default;
  if (!types) return [`Status ${status} is not described. Described: ${Object.keys(responses).join(", ")}.`];

  const type = mediaType(headers["content-type"]);
  if (body === undefined) {
    const mayBeEmpty = types.length === 0 || method === "HEAD" || status === 304;
    return mayBeEmpty ? [] : [`The response of status ${status} is empty. Described: ${types.join(", ")}.`];
  }
  if (types.length === 0) return [`The response of status ${status} has a body, and none is described.`];
  if (includes(types, type)) return [];
  return [`The response of status ${status} has the content type ${shown(type)}. Described: ${types.join(", ")}.`];
}

const mediaType = (header: string | undefined): string => (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const shown = (type: string): string => (type === "" ? "(none)" : type);

/** Whether one of the described types is this one; `text/*` is every one of text. */
const includes = (described: readonly string[], type: string): boolean =>
  described.some((known) => {
    const name = mediaType(known);
    return name === type || name === "*/*" || (name.endsWith("/*") && type.startsWith(name.slice(0, -1)));
  });
