import { createServer } from "node:http";
import { entry } from "../support/log-entry.js";

/** A minimal server that responds like the API, in a separate process so that its time is not measured. */
const body = JSON.stringify(entry);
const token = JSON.stringify({ access_token: "a-token", token_type: "Bearer", expires_in: 3600 });

const server = createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(request.method === "POST" ? token : body);
  request.resume();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
