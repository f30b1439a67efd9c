import type { ReceivedResponse } from "./response.js";

/**
 * Whether a JSON body ends before its last bracket closes although the transport reported no error: runtimes take the
 * first part of a compressed body for the whole, and a body that ends with its connection (RFC 9112, section 6.3) has no
 * length to compare.
 */
export function isCutShort(response: ReceivedResponse): boolean {
  const { headers, body, blob } = response;
  // First, because it is parsed anyway, and each look at the headers costs a call more.
  if (blob || (startsAsJson(body) && isJson(response))) return false;
  const compressed = headers.has("content-encoding");
  const endsWithConnection =
    headers.get("connection") === "close" && !headers.has("content-length") && !headers.has("transfer-encoding");
  if (!compressed && !endsWithConnection) return false;
  if (body === "") return compressed && /\bjson\b/.test(headers.get("content-type") ?? "");
  return startsAsJson(body) && isOpen(body);
}

const startsAsJson = (body: string): boolean => /^\s*[[{]/.test(body);

function isJson(response: ReceivedResponse): boolean {
  try {
    response.parse();
    return true;
  } catch {
    return false;
  }
}

/** Whether a string or a bracket is still open at the end. */
function isOpen(body: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < body.length; i += 1) {
    const character = body[i];
    if (inString && character === "\\") i += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === "{" || character === "[")) depth += 1;
    else if (!inString && (character === "}" || character === "]")) depth -= 1;
  }
  return inString || depth > 0;
}
