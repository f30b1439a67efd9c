import {
  BaseResolver,
  createConfig,
  escapePointerFragment,
  getLineColLocation,
  isRef,
  lintDocument,
  makeDocumentFromString,
  unescapePointerFragment,
  YamlParseError,
  type Document,
  type LocationObject,
  type Oas3_1Definition,
  type Referenced,
} from "@redocly/openapi-core";
import { readFile } from "node:fs/promises";
import { relative, resolve as resolvePath } from "node:path";
import { adviceFor, didYouMean } from "./advice.js";
import { checkExtensions } from "./extensions.js";

/** A node of the description, and the JSON pointer that leads to it. */
export interface Found<T> {
  readonly value: T;
  readonly pointer: string;
}

export interface Description {
  readonly root: Oas3_1Definition;
  /** Follows `$ref`s to the node that they name; a text beside a `$ref` goes before the node's own. */
  readonly resolve: <T extends object>(found: Found<Referenced<T>>) => Found<T>;
  /** Throws if `found`, described by `what`, has other keys than the supported ones. Extensions (`x-…`) are ignored. */
  readonly rejectUnsupported: (found: Found<object>, what: string, supported: readonly string[]) => void;
  /** The error to throw for what stands at `pointer`. */
  readonly fault: (pointer: string, message: string) => SpecError;
}

/** Something in the description that nothing can be generated from. Each line is `file:line:column message`. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** Reads an OpenAPI 3.1 description and checks that it is one. Throws {@link SpecError}. */
export async function readDescription(file: string): Promise<Description> {
  const document = parse(await readFile(file, "utf8"), resolvePath(file));
  const description = describe(document);
  rejectOtherFormats(description);
  rejectUnsupportedReferences(description, { value: description.root, pointer: "#" });
  checkExtensions(description);
  const problems = await lintDocument({
    document,
    config: await createConfig({ rules: structuralRules }),
    externalRefResolver: new BaseResolver(),
  });
  if (problems.length > 0) {
    const lines = problems.map(({ location: [place], message }) =>
      place ? `${position(place)} ${message}${adviceIn(message)}` : `${shown(file)}:1:1 ${message}`,
    );
    throw new SpecError(lines.join("\n"));
  }
  return description;
}

/** Advice for a key that the linter does not expect. */
const adviceIn = (message: string): string => adviceFor(/^Property `([^`]+)` is not expected/.exec(message)?.[1] ?? "");

function parse(text: string, path: string): Document<Oas3_1Definition> {
  try {
    return makeDocumentFromString<Oas3_1Definition>(text, path);
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const { line, col, message } = error;
    throw new SpecError(`${shown(path)}:${line}:${col} ${message.replace(/ in ".*" \(.*\)$/, "")}`);
  }
}

/** Without these the description has no meaning; matters of taste are the linter's. */
const structuralRules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "operation-parameters-unique": "error",
  "path-parameters-defined": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "no-identical-paths": "error",
} as const;

/** What may stand beside a `$ref`: it describes, and changes nothing. */
const besideReference = [
  ...["summary", "title", "description", "example", "default", "deprecated", "readOnly", "writeOnly"],
];

function describe({ source, parsed: root }: Document<Oas3_1Definition>): Description {
  const fault = (pointer: string, message: string): SpecError =>
    new SpecError(`${position({ source, pointer, reportOnKey: true })} ${message}`);

  function rejectUnsupported({ value, pointer }: Found<object>, what: string, supported: readonly string[]) {
    const other = Object.keys(value).find((key) => !key.startsWith("x-") && !supported.includes(key));
    if (other === undefined) return;
    const meant = didYouMean(other, supported);
    throw fault(
      `${pointer}/${escapePointerFragment(other)}`,
      `${other} of ${what} is not supported${adviceFor(other) || meant}`,
    );
  }

  function resolve<T extends object>(found: Found<Referenced<T>>): Found<T> {
    const { value, pointer } = found;
    // A `Referenced<T>` that is not a reference is a `T`, which the guard cannot express.
    if (!isRef(value)) return { value: value, pointer };
    const { $ref, ...beside } = value;
    rejectUnsupported({ value: beside, pointer }, "a reference", besideReference);
    // That the reference leads to a `T` was checked by the structural rules.
    const target = resolve({ value: nodeAt(root, $ref) as Referenced<T>, pointer: $ref });
    return { value: { ...target.value, ...beside }, pointer: target.pointer };
  }
  return { root, resolve, rejectUnsupported, fault };
}

function rejectOtherFormats({ root, fault }: Description): void {
  const { openapi: version } = Object(root) as { openapi?: unknown }; // not yet known to be an object
  if (typeof version === "string" && version.startsWith("3.1.")) return;
  throw fault(
    version === undefined ? "#/" : "#/openapi",
    "the description must be OpenAPI 3.1; convert it, and write openapi: 3.1.0",
  );
}

/** Rejects references to other files, and references to themselves, at which the linter only stops. */
function rejectUnsupportedReferences(description: Description, { value, pointer }: Found<unknown>): void {
  if (typeof value !== "object" || value === null) return;
  if (isRef(value)) {
    const { fault } = description;
    if (value.$ref === pointer) throw fault(`${pointer}/$ref`, "refers to itself");
    if (!value.$ref.startsWith("#/")) {
      throw fault(
        `${pointer}/$ref`,
        "refers to another file; copy what it refers to into this one, or bundle the files with `npx redocly bundle`",
      );
    }
  }
  for (const [key, child] of Object.entries(value)) {
    rejectUnsupportedReferences(description, {
      value: child,
      pointer: `${pointer}/${escapePointerFragment(key)}`,
    });
  }
}

function nodeAt(root: unknown, pointer: string): unknown {
  return pointer
    .slice("#/".length)
    .split("/")
    .map(unescapePointerFragment)
    .reduce((node, key) => (node as Record<string, unknown>)[key], root); // each step was resolved by the linter before
}

function position(location: LocationObject): string {
  const { source, start } = getLineColLocation({ ...location, pointer: presentPart(location) });
  return `${shown(source.absoluteRef)}:${start.line}:${start.col}`;
}

/** The part of a pointer that leads to a node: a key that is missing has no place of its own. */
function presentPart({ source, pointer = "#/" }: LocationObject): string {
  const { parsed } = makeDocumentFromString(source.body, source.absoluteRef);
  let node: unknown = parsed;
  let present = "#";
  for (const key of pointer.slice("#/".length).split("/")) {
    const child = Object(node) as Record<string, unknown>; // looked into by the next line
    const name = unescapePointerFragment(key);
    if (key === "" || !Object.hasOwn(child, name)) break;
    node = child[name];
    present = `${present}/${key}`;
  }
  return present === "#" ? "#/" : present;
}

const shown = (file: string): string => relative(process.cwd(), file);
