import { readCommands } from "../read/commands.js";
import type { Model } from "../read/model.js";
import { docstring } from "./docstring.js";

/** The commands of the command line, apart from the client's own constants: their texts are not in its bundle. */
export function writeCli(model: Model): string {
  return [
    docstring("The commands that are derived from the description."),
    `export const dataCommands = ${JSON.stringify(readCommands(model))} as const;`,
  ].join("\n");
}
