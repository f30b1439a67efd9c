import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import { configs as regexp } from "eslint-plugin-regexp";
import { configs as typescript } from "typescript-eslint";

/** The rooms of `src`, and which other rooms each may import. What is not named here is above the client. */
const rooms = {
  options: ["errors.js"],
  http: ["errors.js", "options"],
  auth: ["errors.js", "options", "http"],
  operations: ["errors.js", "options", "http"],
};

/** @type {import("eslint").Linter.Config[]} */
const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: ["../*", "!../../", ...allowed.map((name) => `!../${name}`)],
            message: `src/${room} may import ${allowed.join(", ")} and generated. Imports run one way: client → operations, auth → http → options → errors. Move what both need down to the room that owns it.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(["dist", "site", "coverage", "reports", "generated", "test/docs/blocks"]),
  js.configs.recommended,
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  regexp.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-shadow": "off",
      "@typescript-eslint/no-shadow": "error",
      // The compiler checks names, also in JavaScript (checkJs).
      "no-undef": "off",
      // Prettier decides where a line ends.
      "no-unexpected-multiline": "off",
      // A number reads the same in a template as anywhere else.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An arrow in one line shows that it is there for what it does.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // `[A-Za-z0-9]` shows at a glance what it takes.
      "regexp/use-ignore-case": "off",
      // Not only what takes exponential time: polynomial is too long as well.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
    },
  },
  {
    // These are matched against foreign text. An expression without an anchor may take quadratic time.
    files: ["src/**"],
    rules: { "regexp/no-super-linear-move": ["error", { report: "potential" }] },
  },
  {
    files: ["src/*.ts", "src/{options,http,auth,operations}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "BinaryExpression[operator='instanceof'][right.name=/^(?:Error|TypeError|DOMException|Date|Promise|AbortSignal|Response|Request|Headers|URL|Map|Set|Array|RegExp|Function|Object)$/]",
          message:
            "A value of a user, a runtime or a library may come from another realm. Look at its members instead.",
        },
      ],
    },
  },
  ...roomRules,
  {
    files: ["test/**"],
    rules: {
      // The client's methods need no `this`.
      "@typescript-eslint/unbound-method": "off",
      // `{ ...error }` is what a logger sees of it.
      "@typescript-eslint/no-misused-spread": "off",
      // What is handed over only to be compared needs no type.
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // Code that must not compile has no type and no use, and needs no long reason.
    files: ["test/**/*.test-d.ts", "test/package/usage.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 4 }],
    },
  },
);
