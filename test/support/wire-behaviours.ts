import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What a wire server does with one request. */
export type Behaviour = (response: ServerResponse) => void;

export interface RawResponse {
  status?: number;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

export function respond({ status = 200, headers = {}, body = "" }: RawResponse = {}): Behaviour {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

export function json(value: unknown, { status, headers }: Omit<RawResponse, "body"> = {}): Behaviour {
  return respond({
    ...(status !== undefined && { status }),
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(value),
  });
}

/** A response without a body. */
export function empty(status = 200): Behaviour {
  return respond({ status, headers: { "content-type": "application/json" } });
}

/** What a gateway's sign-in or error page looks like to a client that expects JSON. */
export function html(status = 200): Behaviour {
  const body = "<!doctype html><title>Gateway</title><p>Please sign in.</p>";
  return respond({ status, headers: { "content-type": "text/html; charset=utf-8" }, body });
}

export function redirectTo(location: string, status = 302): Behaviour {
  return respond({ status, headers: { location } });
}

/** The connection is reset (TCP RST) instead of the head of a response. */
export function resetBeforeHead(): Behaviour {
  return (response) => {
    response.socket?.resetAndDestroy();
  };
}

/** The connection is reset after `part`, of a body that was announced to be longer. */
export function resetWithinBody(part = '{"'): Behaviour {
  return (response) => {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(part) + 100,
    });
    // A reset throws away what the other side has not read yet: let the part arrive first.
    response.write(part, () => setTimeout(resetBeforeHead(), 20, response));
  };
}

/** The head, then a space every `everyMs`, which JSON allows, without an end. */
export function drip(everyMs = 20): Behaviour {
  return (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => {
      response.write(" ");
    }, everyMs);
    response.once("close", () => {
      clearInterval(timer);
    });
  };
}

export function neverRespond(): Behaviour {
  return () => undefined;
}

/**
 * A response whose `content-length` is wrong; the connection is then closed normally.
 */
export function contentLength(length: number, body: string): Behaviour {
  return (response) => {
    const head = ["HTTP/1.1 200 OK", "content-type: application/json", `content-length: ${length}`];
    response.socket?.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  };
}

/** A body that was compressed before. */
export function bytes(headers: OutgoingHttpHeaders, body: Uint8Array): Behaviour {
  return (response) => {
    response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  };
}

/** A response without a `content-length`, which the end of the connection ends. */
export function closeAfter(body: string): Behaviour {
  return (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${body}`);
  };
}

/** The same behaviour, some time later. */
export function after(delayMs: number, behaviour: Behaviour): Behaviour {
  return (response) => {
    const timer = setTimeout(behaviour, delayMs, response);
    response.once("close", () => {
      clearTimeout(timer);
    });
  };
}
