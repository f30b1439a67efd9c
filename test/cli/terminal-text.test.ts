import { expect, test } from "vitest";
import { oneLine, printable } from "../../src/cli/terminal-text.js";

test("replaces escape sequences, other control characters and marks of direction", () => {
  expect(printable("\u001b[31mred\u0007\u009b1m\u202Edesrever\u2028")).toBe("?[31mred??1m?desrever?");
});

test("keeps letters of every script", () => {
  expect(printable("Zoë Ælfgifu 山田太郎 😀")).toBe("Zoë Ælfgifu 山田太郎 😀");
});

test("puts a text on one line", () => {
  expect(oneLine("  first\n  second\r\n")).toBe("first second");
});
