import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64, formEncode, redact, redactBody, secretsOf, wireForms } from "../../src/http/redact.js";

const secret = fc.string({ minLength: 1, unit: "grapheme" });

test("finds a secret in each form in which it is sent", () => {
  fc.assert(
    fc.property(secret, fc.string(), (text, around) => {
      for (const form of wireForms(text)) {
        const rest = redact(form, wireForms(text));
        expect(rest).toContain("[redacted]");
        expect(redact(`${around} ${form}`, [form])).not.toBe(`${around} ${form}`);
      }
    }),
  );
});

test("finds the credential of a Basic header and the password in it", () => {
  fc.assert(
    fc.property(secret, (password) => {
      const credential = base64(`tenant:${password}`);
      expect(credential).toBe(Buffer.from(`tenant:${password}`).toString("base64"));
      const secrets = secretsOf(`Basic ${credential}`);
      expect(secrets).toEqual(expect.arrayContaining([credential, ...wireForms(password)]));
    }),
  );
  expect(secretsOf("Bearer token-1")).toContain("token-1");
  expect(redact("nothing to hide", secretsOf(""))).toBe("nothing to hide");
});

test("encodes a form as the platform does", () => {
  expect(formEncode("a b:/+=&%~é")).toBe("a+b%3A%2F%2B%3D%26%25%7E%C3%A9");
});

describe("a short secret", () => {
  const bodyOf = (body: unknown, ...secrets: string[]): unknown =>
    JSON.parse(redactBody(JSON.stringify(body), secrets.flatMap(wireForms)));

  test("is not replaced in keys or within words, where the gaps would reveal it", () => {
    const body = { status: 404, error: "Not Found", message: "CPD entry not found; it's gone" };
    expect(bodyOf(body, "d")).toEqual(body);
    expect(bodyOf(body, "tat")).toEqual(body);
    expect(bodyOf(body, "message")).toEqual(body);
    expect(bodyOf(body, "404")).toEqual(body);
    expect(redact("status: 404", ["tat"])).toBe("status: 404");
  });

  test("is replaced where it stands alone", () => {
    expect(bodyOf({ message: "secret: s3c" }, "s3c")).toEqual({ message: "secret: [redacted]" });
    expect(bodyOf({ echo: ["s3c", { of: "(s3c)" }] }, "s3c")).toEqual({ echo: ["[redacted]", { of: "([redacted])" }] });
    expect(redact("a s.c b", ["s.c"])).toBe("a [redacted] b");
    expect(redact("a sxc b", ["s.c"])).toBe("a sxc b");
  });
});

describe("a long secret", () => {
  const text = "correct-horse";

  test("is replaced everywhere: in words, numbers, lists and keys", () => {
    const body = { [`x${text}x`]: 1, list: [`x${text}x`, { deep: text }], number: 1234567890, whole: "x" };
    expect(JSON.parse(redactBody(JSON.stringify(body), [text, "1234567890"]))).toEqual({
      "x[redacted]x": 1,
      list: ["x[redacted]x", { deep: "[redacted]" }],
      number: "[redacted]",
      whole: "x",
    });
  });

  test("is found however JSON spells it", () => {
    expect(redactBody('{"message":"correct\\u002dhorse"}', [text])).toBe('{"message":"[redacted]"}');
  });

  test("is replaced in text that is not JSON", () => {
    expect(redactBody(`<p>${text}</p>`, [text])).toBe("<p>[redacted]</p>");
  });

  test("leaves the rest of a body unchanged", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (body) => {
        const json = JSON.stringify(body);
        fc.pre(!json.includes(text));
        expect(redactBody(json, [text])).toBe(JSON.stringify(JSON.parse(json)));
      }),
    );
  });
});
