import { closed } from "./closed.js";

/** @returns {import("@redocly/openapi-core").Plugin} */
export default function plugin() {
  return { id: "thrive", decorators: { oas3: { closed } } };
}
