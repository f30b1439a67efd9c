import type { Plugin } from "@redocly/openapi-core";
import { closed } from "./closed.js";

export default function plugin(): Plugin {
  return { id: "thrive", decorators: { oas3: { closed } } };
}
