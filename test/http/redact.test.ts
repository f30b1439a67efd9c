import fc from "fast-check";
import { expect, test } from "vitest";
import { base64, formEncode, redact, secretsOf, wireForms } from "../../src/http/redact.js";

const secret = fc.string({ minLength: 1, unit: "grapheme" });

test("a secret is found in each form that it takes on the wire", () => {
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

test("a Basic header gives away its credential and the password within it", () => {
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

test("form encoding is the platform's own", () => {
  expect(formEncode("a b:/+=&%~é")).toBe("a+b%3A%2F%2B%3D%26%25%7E%C3%A9");
});
