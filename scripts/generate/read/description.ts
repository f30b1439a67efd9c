import { relative } from "node:path";
import {
  BaseResolver,
  createConfig,
  getLineColLocation,
  isRef,
  lintDocument,
  unescapePointerFragment,
  YamlParseError,
  type Document,
  type LocationObject,
  type Oas3_1Definition,
  type Referenced,
} from "@redocly/openapi-core";

/** A node of the description, and the JSON pointer that leads to it. */
export interface Found<T> {
  readonly value: T;
  readonly pointer: string;
}

export interface Description {
  readonly root: Oas3_1Definition;
  /** Follows local `$ref`s to the node that they name. */
  resolve<T extends object>(found: Found<Referenced<T>>): Found<T>;
  /** The error to throw for what stands at `pointer`. */
  fault(pointer: string, message: string): SpecFault;
}

/** Something in the description that nothing can be generated from. Each line is `file:line:column message`. */
export class SpecFault extends Error {
  override readonly name = "SpecFault";
}

/** Reads an OpenAPI 3.1 description and checks that it is one. Throws {@link SpecFault}. */
export async function readDescription(file: string): Promise<Description> {
  const resolver = new BaseResolver();
  const document = await resolver.resolveDocument<Oas3_1Definition>(null, file, true);
  if (document instanceof YamlParseError) {
    throw new SpecFault(`${shown(file)}:${document.line}:${document.col} ${document.message}`);
  }
  if (document instanceof Error) throw new SpecFault(`${shown(file)}: ${document.message}`);

  const problems = await lintDocument({
    document,
    config: await createConfig({ rules: structuralRules }),
    externalRefResolver: resolver,
  });
  if (problems.length > 0) {
    const lines = problems.map(({ location: [place], message }) =>
      place ? `${position(place)} ${message}` : `${shown(file)} ${message}`,
    );
    throw new SpecFault(lines.join("\n"));
  }
  return describe(document);
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
  "no-identical-paths": "error",
} as const;

function describe({ source, parsed: root }: Document<Oas3_1Definition>): Description {
  const fault = (pointer: string, message: string): SpecFault =>
    new SpecFault(`${position({ source, pointer, reportOnKey: true })} ${message}`);

  function resolve<T extends object>(found: Found<Referenced<T>>): Found<T> {
    const { value, pointer } = found;
    // `Referenced<T>` that is no reference is a `T`; the guard cannot tell the compiler so.
    if (!isRef(value)) return { value: value as T, pointer };
    if (!value.$ref.startsWith("#/")) {
      throw fault(`${pointer}/$ref`, "refers to another file; the description is one file");
    }
    // That the reference leads to a `T` was checked by the structural rules.
    return resolve({ value: nodeAt(root, value.$ref) as Referenced<T>, pointer: value.$ref });
  }
  return { root, resolve, fault };
}

function nodeAt(root: unknown, pointer: string): unknown {
  return pointer
    .slice("#/".length)
    .split("/")
    .map(unescapePointerFragment)
    .reduce((node, key) => (node as Record<string, unknown>)[key], root); // each step was resolved by the linter before
}

function position(location: LocationObject): string {
  const { source, start } = getLineColLocation(location);
  return `${shown(source.absoluteRef)}:${start.line}:${start.col}`;
}

const shown = (file: string): string => relative(process.cwd(), file);
