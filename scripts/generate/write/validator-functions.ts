import { escapePointerFragment } from "@redocly/openapi-core";
import type { CheckedSchema } from "../read/checked-schema.js";
import { namedSchema } from "../read/schemas.js";
import { docstring } from "./docstring.js";
import { propertyName, quoted } from "./names.js";

/** The component schemas that a schema may refer to. */
type Components = Readonly<Record<string, CheckedSchema>>;

/** Functions that look for the first mismatch between a value and a schema, written as they are asked for. */
export interface ValidatorFunctions {
  /** The name of the function for a schema. If it has to be written, its name is made of the path. */
  nameOf(schema: CheckedSchema, components: Components, ...path: readonly string[]): string;
  /** All of them, behind the import of what they use. */
  code(): string;
}

/** A value that is checked. */
interface Place {
  /** The expression that reads it. */
  readonly value: string;
  /** The code of its key, where what is found in the value must be given it. */
  readonly key?: string;
  /** Whether it may be left out. */
  readonly optional?: boolean;
  readonly components: Components;
  readonly path: readonly string[];
}

/** Type → the condition that a value (`#`) is of another one. */
const isNot: Readonly<Record<string, string>> = {
  string: 'typeof # !== "string"',
  number: 'typeof # !== "number"',
  integer: "!isInteger(#)",
  boolean: 'typeof # !== "boolean"',
  array: "!Array.isArray(#)",
  object: "!isObject(#)",
  null: "# !== null",
};

const isNumber = 'typeof # === "number"';
const isString = 'typeof # === "string"';
const isArray = "Array.isArray(#)";

/** Keyword → when a value (`#`) is beyond the limit (`$`), and what is expected. */
const limits = [
  ["minimum", `${isNumber} && !(# >= $)`, "a number >= $"],
  ["maximum", `${isNumber} && !(# <= $)`, "a number <= $"],
  ["exclusiveMinimum", `${isNumber} && !(# > $)`, "a number > $"],
  ["exclusiveMaximum", `${isNumber} && !(# < $)`, "a number < $"],
  ["multipleOf", `${isNumber} && # / $ !== Number.parseInt(String(# / $))`, "a multiple of $"],
  ["minLength", `${isString} && [...#].length < $`, "a string of $ or more characters"],
  ["maxLength", `${isString} && [...#].length > $`, "a string of $ or fewer characters"],
  ["minItems", `${isArray} && #.length < $`, "an array of $ or more items"],
  ["maxItems", `${isArray} && #.length > $`, "an array of $ or fewer items"],
  ["uniqueItems", `${isArray} && new Set(#).size < #.length`, "an array of different items"],
  ["minProperties", "isObject(#) && Object.keys(#).length < $", "another shape"],
  ["maxProperties", "isObject(#) && Object.keys(#).length > $", "another shape"],
] as const;

/** RFC 3339, section 5.6. */
const dateTime = String.raw`^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$`;

/** Keywords of what has parts. */
const structure = ["properties", "required", "additionalProperties", "items", "allOf", "anyOf"] as const;

/** What the functions may use. */
const helpers = ["isInteger", "isObject", "items", "mismatch", "others", "within"];

/**
 * A valid value costs only the conditions; a mismatch is made where it is found. The type comes first, then the members in
 * the order of the schema, then the rest.
 */
export function createValidatorFunctions(): ValidatorFunctions {
  /** Name → the expression that the function returns: the first mismatch, or false. */
  const functions = new Map<string, string>();
  const ofComponents = new Map<CheckedSchema, string>();
  /** Regular expression → name of its constant. */
  const patterns = new Map<string, string>();

  function nameOf(schema: CheckedSchema | false, components: Components, ...path: readonly string[]): string {
    const component = schema && componentOf(schema, components);
    if (component) return ofComponents.get(component) ?? writeComponent(schema, component, components);
    const found = schema ? find(schema, { value: "value", components, path }) : mismatch(notAllowed, "value");
    const [same] = [...functions].find(([, other]) => other === found) ?? [];
    if (same !== undefined) return same;
    const name = newName(path);
    functions.set(name, found);
    return name;
  }

  function writeComponent(reference: CheckedSchema, component: CheckedSchema, components: Components): string {
    const path = [namedSchema(reference) ?? ""];
    const name = newName(path);
    ofComponents.set(component, name);
    functions.set(name, ""); // before it is written, because it may refer to itself
    functions.set(name, find(component, { value: "value", components, path }));
    return name;
  }

  function newName(path: readonly string[]): string {
    const words = path.flatMap((part) => part.split(/[^A-Za-z0-9]+/));
    const name = `check${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
    let free = name;
    for (let number = 2; functions.has(free); number += 1) free = `${name}_${number}`;
    return free;
  }

  /** The first mismatch in a value, as an expression. */
  function find(schema: CheckedSchema, place: Place): string {
    const { value, components } = place;
    if (!componentOf(schema, components)) return findIn(resolve(schema, components), place);
    return ifGiven(place, within(place, `${nameOf(schema, components)}(${value})`));
  }

  function findIn(schema: CheckedSchema, place: Place): string {
    return firstOf([
      ...findType(schema, place),
      findItem(schema, place),
      ...findLimits(schema, place),
      ...findValues(schema, place),
      ...(schema.allOf ?? []).map((part) => find(part, place)),
      findAlternative(schema, place),
    ]);
  }

  /** The type, and what is in an object. */
  function findType(schema: CheckedSchema, place: Place): string[] {
    const { value, optional, components, path } = place;
    const types = [schema.type ?? []].flat();
    const members = findMember(schema, { value, components, path });
    if (types.join() === "object" && !optional && members !== "false") {
      return [within(place, `(isObject(${value}) ? ${members} : ${mismatch("object", value)})`)];
    }
    const nullish = optional && types.includes("null");
    const wrong = types
      .filter((type) => type !== "null" || !nullish)
      .map((type) => fill(isNot[type] ?? unknownType(type), value));
    const given = optional ? [nullish ? `${value} != null` : `${value} !== undefined`] : [];
    return [
      types.length === 0 ? "false" : check([...wrong, ...given], types.join(" or "), place),
      members === "false" ? "false" : within(place, `(isObject(${value}) && (${members}))`),
    ];
  }

  function findMember(schema: CheckedSchema, { value, components, path }: Place): string {
    const { properties = {}, required = [], additionalProperties } = schema;
    const names = Object.keys(properties).filter((name) => name !== "__proto__"); // which every object has
    const placeOf = (name: string): Place => {
      const access = propertyName(name) === name ? `.${name}` : `[${quoted(name)}]`;
      return { value: value + access, key: quoted(escapePointerFragment(name)), components, path: [...path, name] };
    };
    const declared = names.flatMap((name) => {
      const { [name]: property = {} } = properties;
      if (!required.includes(name)) return [find(property, { ...placeOf(name), optional: true })];
      return [acceptsUndefined(property, components) ? missing(placeOf(name)) : "false", find(property, placeOf(name))];
    });
    const undeclared = required.filter((name) => !names.includes(name)).map((name) => missing(placeOf(name)));
    const rest =
      additionalProperties === undefined || isAnything(additionalProperties)
        ? "false"
        : `others(${value}, ${JSON.stringify(names)}, ${nameOf(additionalProperties, components, ...path, "other")})`;
    return firstOf([...declared, ...undeclared, rest]);
  }

  function findItem({ items }: CheckedSchema, place: Place): string {
    const { value, components, path } = place;
    if (items === undefined || isAnything(items)) return "false";
    return within(place, `items(${value}, ${nameOf(items, components, ...path, "item")})`);
  }

  function findLimits(schema: CheckedSchema, place: Place): string[] {
    const { pattern, format } = schema;
    const broken = limits.flatMap(([keyword, condition, expected]) => {
      const { [keyword]: limit = false } = schema;
      return limit === false ? [] : [check([fill(condition, place.value, limit)], fill(expected, "", limit), place)];
    });
    const expressions = [
      ...(pattern === undefined ? [] : [[pattern, `a string that matches ${pattern}`] as const]),
      ...(format === "date-time" ? [[dateTime, "a date and time of RFC 3339"] as const] : []),
    ];
    const unmatched = expressions.map(([source, expected]) => {
      const name = patterns.get(source) ?? `pattern${patterns.size + 1}`;
      patterns.set(source, name);
      return check([fill(isString, place.value), `!${name}.test(${place.value})`], expected, place);
    });
    return [...broken, ...unmatched];
  }

  function findAlternative({ anyOf = [] }: CheckedSchema, place: Place): string {
    const { value, components, path } = place;
    if (anyOf.length === 0 || anyOf.some(isAnything)) return "false";
    const found = anyOf.map((alternative) => `(${find(alternative, { value, components, path })})`);
    return ifGiven(place, check(found, "another shape", place));
  }

  return {
    nameOf,
    code() {
      const constants = [...patterns].map(
        ([source, name]) => `const ${name} = /* @__PURE__ */ new RegExp(${quoted(source)}, "u");`,
      );
      const code = [...functions].map(
        ([name, found]) => `const ${name}: Validator = (${found === "false" ? "" : "value"}) => ${found};`,
      );
      const bare = code.join("\n").replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
      const used = helpers.filter((name) => bare.includes(`${name}(`));
      const imports = [...used, "type Validator"].join(", ");
      return [`import { ${imports} } from "../src/operations/mismatch.js";`, ...constants, ...code].join("\n\n");
    },
  };
}

/** An exported table of functions, by these keys. */
export function validatorTable(
  text: string,
  name: string,
  functions: readonly (readonly [key: string, name: string])[],
): string {
  const entries = functions.map(([key, each]) => `${quoted(key)}: ${each}`);
  return `${docstring(text)}\nexport const ${name}: Readonly<Record<string, Validator>> = { ${entries.join(", ")} };`;
}

/** What a reference leads to, if a function is worth its while: the checks of a scalar are as short as a call. */
function componentOf(schema: CheckedSchema, components: Components): CheckedSchema | undefined {
  const target = resolve(schema, components);
  return target === schema || structure.every((keyword) => target[keyword] === undefined) ? undefined : target;
}

function resolve(schema: CheckedSchema, components: Components): CheckedSchema {
  if (schema.$ref === undefined) return schema;
  const { [namedSchema(schema) ?? ""]: target } = components;
  if (target) return resolve(target, components);
  throw new Error(`${schema.$ref} is not a component schema.`);
}

const isAnything = (schema: CheckedSchema | false): boolean => schema && Object.keys(schema).length === 0;

/** Whether a value that is left out would be valid. */
function acceptsUndefined(schema: CheckedSchema, components: Components): boolean {
  const { type, enum: values, allOf = [], anyOf = [], ...rest } = resolve(schema, components);
  const accepts = (part: CheckedSchema): boolean => acceptsUndefined(part, components);
  if (type !== undefined || values !== undefined || "const" in rest || !allOf.every(accepts)) return false;
  return anyOf.length === 0 || anyOf.some(accepts);
}

function findValues(schema: CheckedSchema, place: Place): string[] {
  const { value } = place;
  const lists = [
    ...(schema.enum ? [{ values: schema.enum, expected: `one of ${schema.enum.join(", ")}` }] : []),
    ...("const" in schema ? [{ values: [schema.const], expected: String(schema.const) }] : []),
  ];
  return lists.map(({ values, expected }) => {
    const others = values.map((each) => `${value} !== ${literal(each)}`);
    return check([...others, ...(place.optional ? [`${value} !== undefined`] : [])], expected, place);
  });
}

function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  throw new Error("An object or a list as a value of enum or const is not supported.");
}

function unknownType(type: string): never {
  throw new Error(`A type ${type} is not supported.`);
}

const notAllowed = "left out, because the description has no such property";

/** The condition or text with the value and the limit put in. */
const fill = (template: string, value: string, limit: unknown = ""): string =>
  template.replaceAll(/[#$]/g, (sign) => (sign === "#" ? value : String(limit)));

const mismatch = (expected: string, value: string, key?: string): string =>
  `mismatch(${[quoted(expected), value, ...(key === undefined ? [] : [key])].join(", ")})`;

const missing = ({ value, key }: Place): string => `(${value} === undefined && ${mismatch("a value", value, key)})`;

/** A mismatch if all of the conditions hold. */
const check = (conditions: readonly string[], expected: string, { value, key }: Place): string =>
  `(${[...conditions, mismatch(expected, value, key)].join(" && ")})`;

const within = ({ key }: Place, found: string): string => (key === undefined ? found : `within(${key}, ${found})`);

const ifGiven = ({ value, optional }: Place, found: string): string =>
  optional ? `(${value} !== undefined && ${found})` : found;

function firstOf(found: readonly string[]): string {
  return found.filter((each) => each !== "false").join(" || ") || "false";
}
