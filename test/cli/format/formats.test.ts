import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCsv, harmless, toCsv } from "../../../src/cli/format/csv.js";
import { chooseColumns, fieldPicker } from "../../../src/cli/format/fields.js";
import { createJson, createNdjson } from "../../../src/cli/format/json.js";
import { chooseFormat } from "../../../src/cli/format/options.js";
import type { Column } from "../../../src/cli/format/column.js";

const columns: readonly Column[] = [
  { path: "id", type: "text", id: true },
  { path: "category.categoryId", type: "text" },
  { path: "category.name", type: "text" },
  { path: "minutes", type: "number" },
  { path: "own", type: "json", open: true },
  { path: "list", type: "json" },
];
const plainCsv = { begun: false, excel: false, rawCells: false, onTerminal: false };
const record = {
  id: "1",
  category: { categoryId: "c", name: "Zoë" },
  minutes: -5,
  own: { "a.b": 1, c: { d: 2 } },
  list: [1, "x"],
};

test("CSV of any text is read back unchanged", () => {
  const rows = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom("a", ",", '"', "\r", "\n", " ", "é") }), { minLength: 2, maxLength: 2 }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(rows, (given) => {
      expect(parse(toCsv(given), { record_delimiter: "\r\n", skip_empty_lines: false })).toEqual(given);
    }),
  );
});

test.each(["\n", "\r", "\r\n"])("quotes a cell with %j", (lineBreak) => {
  expect(toCsv([[`a${lineBreak}b`, "c"]])).toBe(`"a${lineBreak}b",c\r\n`);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("makes the text %j harmless", (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test("leaves numbers as they are, writes null as nothing, and nested lists as JSON", () => {
  expect(createCsv(columns, plainCsv).add([record, { id: null }])).toBe(
    'id,category.categoryId,category.name,minutes,own,list\r\n1,c,Zoë,-5,"{""a.b"":1,""c"":{""d"":2}}","[1,""x""]"\r\n,,,,,\r\n',
  );
});

test("writes no header if a previous run has written it", () => {
  expect(createCsv(columns, { ...plainCsv, begun: true }).end()).toBe("");
  expect(createCsv(columns, plainCsv).end()).toMatch(/^id,/);
});

test("fields are columns, objects of columns, or below an open object", () => {
  const paths = (fields: string[]) => chooseColumns(columns, fields).map(({ path }) => path);
  expect(paths(["minutes", "category"])).toEqual(["minutes", "category.categoryId", "category.name"]);
  expect(paths(["own.c.d"])).toEqual(["own.c.d"]);
  expect(() => paths(["list.x"])).toThrow('--fields: unknown field "list.x".');
  expect(() => paths(["categry.name"])).toThrow("Did you mean category.name?");
});

test("picked fields stay nested", () => {
  expect(fieldPicker(["category.name", "own.a.b", "own.c.d", "missing.x"])(record)).toEqual({
    category: { name: "Zoë" },
    own: { a: { b: 1 }, c: { d: 2 } },
  });
});

test("picking a field changes neither the record nor a prototype", () => {
  const given = JSON.parse('{ "own": { "a": 1, "__proto__": { "polluted": true } } }') as unknown;
  const copy = structuredClone(given);
  fieldPicker(["own", "own.__proto__.polluted", "own.b"])(given);
  expect(given).toEqual(copy);
  expect({}).not.toHaveProperty("polluted");
});

const json = { pick: (value: unknown) => value, onTerminal: false };

test("JSON is one array in any number of pieces", () => {
  const whole = createJson(json, { begun: false });
  const text = whole.add([1, 2]) + whole.add([3]) + whole.end();
  const first = createJson(json, { begun: false });
  const second = createJson(json, { begun: true });
  expect(first.add([1, 2]) + second.add([3]) + second.end()).toBe(text);
  expect(JSON.parse(text)).toEqual([1, 2, 3]);
  expect(createJson(json, { begun: false }).end()).toBe("[]\n");
});

test("lines of JSON are the same as bytes and as text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", size: "+2" })), (texts) => {
      const bytes = Buffer.from(createNdjson(json).add(texts)).toString();
      expect(bytes).toBe(texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
    }),
  );
});

test("JSON on a terminal holds no control character", () => {
  expect(createNdjson({ ...json, onTerminal: true }).add(["\u001b[2J\u009b2J\u007f"])).toBe(
    '"\\u001b[2J\\u009b2J\\u007f"\n',
  );
});

test("the format follows the options, the file's name and the terminal", () => {
  const choose = (options: object, out?: string, isTerminal = false) => chooseFormat(options, { out, isTerminal });
  expect(choose({})).toBe("ndjson");
  expect(choose({}, undefined, true)).toBe("table");
  expect(choose({ csv: true }, undefined, true)).toBe("csv");
  expect(choose({ excel: true })).toBe("csv");
  expect(choose({}, "a.csv", true)).toBe("csv");
  expect(choose({}, "a.txt", true)).toBe("ndjson");
  expect(() => choose({ json: true, csv: true })).toThrow("Only one format at a time");
  expect(() => choose({ rawCells: true })).toThrow("--raw-cells needs --csv");
});
