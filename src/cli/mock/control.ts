import type { MockCore } from "../../mock/mock.js";
import { json, messageBody } from "../../mock/serve/errors.js";

/** Where tests in other languages control the mock. */
export const controlPath = "/__mock/";

interface Control {
  readonly method: string;
  /** What follows the path, such as the name of a schema. */
  readonly takes?: string;
  readonly run: (core: MockCore, name: string, body: unknown) => unknown;
}

// The mock checks the names, the fields and the values.
const controls: Readonly<Record<string, Control>> = {
  add: { method: "POST", takes: "{schema}", run: (core, name, body) => core.add(name as never, body as never) },
  fail: { method: "POST", takes: "{operationId}", run: (core, name, body) => core.fail(name as never, body as never) },
  reset: { method: "POST", run: (core) => core.reset() },
  requests: { method: "GET", run: (core) => core.requests },
};

/** Handles a request to control the mock. It is not among the mock's own requests. */
export async function answerControl(request: Request, core: MockCore, onReset: () => void): Promise<Response> {
  const [action = "", name, ...rest] = new URL(request.url).pathname.slice(controlPath.length).split("/");
  const control = Object.hasOwn(controls, action) ? controls[action] : undefined;
  if (!control || (name !== undefined) !== (control.takes !== undefined) || rest.length > 0) {
    return problem(404, `There is no such control. There are ${shown.join(", ")}.`);
  }
  if (request.method !== control.method) return problem(405, `${action} is ${control.method}.`);
  const text = await request.text();
  let body: unknown;
  try {
    body = text === "" ? {} : JSON.parse(text);
  } catch {
    return problem(400, "The body is not valid JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return problem(400, "The body must be a JSON object.");
  }
  try {
    const result = control.run(core, decodeURIComponent(name ?? ""), body);
    if (action === "reset") onReset();
    return json(result ?? {});
  } catch (error) {
    return problem(400, error instanceof Error ? error.message : String(error));
  }
}

const shown = Object.entries(controls).map(
  ([action, { method, takes }]) => `${method} ${controlPath}${action}${takes === undefined ? "" : `/${takes}`}`,
);

const problem = (status: number, message: string): Response => json(messageBody(status, message), status);
