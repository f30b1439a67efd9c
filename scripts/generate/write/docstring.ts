interface Described {
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** A TSDoc comment of these paragraphs; empty ones are left out. */
export function docstring(...paragraphs: readonly string[]): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll("*/", "*\\/"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .split("\n");
  const [line] = lines;
  if (lines.length === 1) return `/** ${line ?? ""} */`;
  return ["/**", ...lines.map((text) => ` * ${text}`.trimEnd()), " */"].join("\n");
}

/** An exported type, with these paragraphs as its comment. */
export function typeAlias(name: string, definition: string, ...paragraphs: readonly string[]): string {
  return `${docstring(...paragraphs)}\nexport type ${name} = ${definition};`;
}

/**
 * A text of the description as part of a docstring. Outside of code, what TSDoc would take for a tag or for HTML is
 * escaped.
 */
export function plainText(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[@{}<>]/g, "\\$&")))
    .join("");
}

/** The description and the limits of a schema, as sentences. */
export function describeSchema(schema: Described): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    plainText(schema.description?.trim() ?? ""),
    sentence(minimum, maximum),
    sentence(minLength, maxLength, "character"),
    sentence(minItems, maxItems, "item"),
    pattern === undefined ? "" : `Pattern: \`${pattern}\`.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function sentence(least: number | undefined, most: number | undefined, unit?: string): string {
  const counted = (count: number): string => [count, unit && (count === 1 ? unit : `${unit}s`)].join(" ").trim();
  if (least !== undefined && most !== undefined) return `From ${least} to ${counted(most)}.`;
  if (least !== undefined) return `At least ${counted(least)}.`;
  return most === undefined ? "" : `At most ${counted(most)}.`;
}
