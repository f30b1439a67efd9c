import type { Model } from "../read/model.js";
import { docstring } from "./docstring.js";

/** A function for each schema of a record that makes one for a test. */
export function writeFactories({ mock }: Model): string {
  const { records, views, sums } = mock;
  const names = Object.keys({ ...records, ...views, ...sums }).filter((name) => /^\w+$/.test(name));
  return [
    'import { factory } from "../src/mock/factory.js";',
    ...names.map(
      (name) =>
        `${docstring(`A \`${name}\` for a test: complete and valid, with these fields.`, `@example\n\`\`\`ts\n${factoryName(name)}({ … });\n\`\`\``)}\nexport const ${factoryName(name)} = factory("${name}");`,
    ),
  ].join("\n\n");
}

/** `aLogEntry`, `anAudience`; a `U` is spoken as in "user". */
const factoryName = (name: string): string => `${/^[AEIO]/.test(name) ? "an" : "a"}${name}`;
