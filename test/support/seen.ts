import { authorizationOf, type Authorization } from "./credentials.js";

/** What a server saw of one request, and the status it answered with. */
export interface SeenRequest {
  method: string;
  url: string;
  path: string;
  scheme: Authorization["scheme"];
  status: number;
}

export function seen(request: Request, { status }: Response): SeenRequest {
  const { method, url } = request;
  return {
    method,
    url,
    path: new URL(url).pathname,
    scheme: authorizationOf(request).scheme,
    status,
  };
}
