import { authorization } from "./credentials.js";

/** What a careful user writes: a timeout that includes the body, a look at the status, and the body as JSON. */
export async function carefulFetch(url: string): Promise<unknown> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, 30_000);
  try {
    const { signal } = controller;
    const response = await fetch(url, { headers: { authorization }, redirect: "manual", signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return JSON.parse(await response.text());
  } finally {
    clearTimeout(timer);
  }
}
