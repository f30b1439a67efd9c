/** Runs the suite in workerd, and responds with its results. */
import type { Surroundings } from "./place.js";
import { runSuite } from "./suite.js";

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runSuite((await request.json()) as Surroundings)); // from the adapter
  },
};
