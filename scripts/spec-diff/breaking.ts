import { unescapePointerFragment } from "@redocly/openapi-core";
import type { Change } from "./compare.js";
import { listOf, nodeOf, type Node } from "./effective/node.js";

/** Something that a caller's code may need to be changed for. */
export interface BreakingChange {
  /** What it is about, by the name that callers use: `LogEntry`, `isVerified`; or `getCategory`; or `listUsers`, `statuses`. */
  readonly name: readonly string[];
  /** Other words that name it as well. */
  readonly aliases: readonly string[];
  readonly message: string;
}

/** The breaking ones of the changes between two descriptions. */
export function breakingChanges(changes: readonly Change[], base: Node, revision: Node): BreakingChange[] {
  return changes.flatMap((change) =>
    change.verdicts
      .filter(({ impact }) => impact === "major")
      .map(({ message }) => ({
        name: nameOf(change, base, revision),
        // A security scheme is a better name than each of the operations that take it.
        aliases: change.typeName.startsWith("SecurityRequirement") ? quotedIn(message) : [],
        message,
      })),
  );
}

function nameOf(change: Change, base: Node, revision: Node): string[] {
  const [description, place] = change.base ? [base, change.base] : [revision, change.revision];
  const [first, second, third = "", ...rest] = keysOf(place?.pointer ?? "");
  if (first === "components" && second === "schemas") return [third, ...propertiesIn(rest)];
  if (first === "components" && second === "parameters") {
    return [String(nodeOf(nodeOf(nodeOf(description.components).parameters)[third]).name)];
  }
  if (first === "components" && second === "securitySchemes") {
    return [change.typeName === "ScopeAudiences" ? String(change.property) : third];
  }
  if (first === "servers") {
    const server = nodeOf(listOf(description.servers)[Number(second)]);
    return [String(server["x-environment"] ?? server.url)];
  }
  const [inPaths, path = "", method = "", within, argument, ...schema] = keysOf(change.path);
  if (inPaths !== "paths") return [change.property ?? change.path];
  const operations = operationIds(base, path, method) ?? operationIds(revision, path, method) ?? [path];
  if (within !== "arguments" || argument === undefined) return [...operations, ...propertiesIn(schema)];
  return [...operations, argument.replace(/^\w+ /, ""), ...propertiesIn(schema)];
}

/** The operationIds of a path, or of one method of it. */
function operationIds(description: Node, path: string, method: string): string[] | undefined {
  const item = nodeOf(nodeOf(description.paths)[path]);
  const operations = method in item ? [item[method]] : Object.values(item);
  const ids = operations.flatMap((operation) => nodeOf(operation).operationId ?? []).map(String);
  return ids.length > 0 ? ids : undefined;
}

const propertiesIn = (keys: readonly string[]): string[] =>
  keys.filter((_key, index) => keys[index - 1] === "properties");

const keysOf = (pointer: string): string[] => pointer.replace(/^#\//, "").split("/").map(unescapePointerFragment);

const quotedIn = (message: string): string[] => [...message.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
