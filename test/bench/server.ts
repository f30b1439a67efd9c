import { createServer } from "node:http";
import { logEntry } from "../lists/pages.js";

/** The quickest server that answers as the API does: in a process of its own, so that its time is not counted. */
const entry = JSON.stringify(logEntry(15, { logEntryId: "5f9d88d6e1b2a34c56d78902" }));
const token = JSON.stringify({ access_token: "a-token", token_type: "Bearer", expires_in: 3600 });

const server = createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(request.method === "POST" ? token : entry);
  request.resume();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
