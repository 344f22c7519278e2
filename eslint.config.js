import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { caughtErrors } from "./scripts/lint/caught-errors.js";

const simulated = ["core", "analysis", "alaska", "monte-carlo"].map((name) => `packages/${name}/src/**/*.ts`);

const chanceAndTime = {
  properties: [
    {
      object: "Math",
      property: "random",
      message: "Draw from a named stream of @summitry/core: stream(seed, run, ...).",
    },
    {
      object: "Date",
      property: "now",
      message: "A run doesn't know the real time: use the day of the turn, or take the clock as an argument.",
    },
    {
      object: "performance",
      property: "now",
      message: "A run doesn't know the real time: use the day of the turn, or take the clock as an argument.",
    },
  ],
  syntax: [
    {
      selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
      message:
        "A run doesn't know the real time: give the date explicitly, or take the clock as an argument.",
    },
  ],
};

const portable = "JavaScript engines differ in its last digit: use";
const replacements = {
  pow: "`pow` of the `math` module of @summitry/core.",
  exp: "`exp` of the `math` module of @summitry/core.",
  log: "`ln` of the `math` module of @summitry/core.",
  tanh: "`tanh` of the `math` module of @summitry/core.",
  hypot: "Math.sqrt of the sum of squares.",
};
const unlisted = "the `math` module of @summitry/core, and add a portable version there if it has none.";
const engineDependent = {
  properties: [
    ...["pow", "exp", "expm1", "log", "log2", "log10", "log1p", "cbrt", "hypot"],
    ...["sin", "cos", "tan", "asin", "acos", "atan", "atan2"],
    ...["sinh", "cosh", "tanh", "asinh", "acosh", "atanh"],
  ].map((property) => ({
    object: "Math",
    property,
    message: `${portable} ${replacements[property] ?? unlisted}`,
  })),
  syntax: [
    {
      selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
      message: `${portable} ${replacements.pow}`,
    },
  ],
};

const wholeZod = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Write import * as z from "zod": a bundle with its `z` holds all languages of its messages.',
};

const tag = "/<[a-z!\\u002F]/i";
const throughMarkup = [
  `TemplateLiteral:not(TaggedTemplateExpression > TemplateLiteral) > TemplateElement[value.raw=${tag}]`,
  `Literal[value=${tag}]`,
].map((selector) => ({
  selector,
  message: "Make it of the template `markup`, which escapes what stands in it.",
}));

export default defineConfig(
  {
    ignores: [
      "**/dist/",
      "docs/api/",
      "docs/.vitepress/cache/",
      "examples/import-map/bundles/",
      "coverage/",
      "results/",
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: "error",
    },
  },
  {
    files: ["packages/*/src/**/*.{ts,mjs}"],
    plugins: { summitry: { rules: { "caught-errors": caughtErrors } } },
    rules: { "summitry/caught-errors": "error", "no-restricted-syntax": ["error", wholeZod] },
  },
  {
    files: ["packages/cli/src/report/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", wholeZod, ...throughMarkup] },
  },
  {
    files: simulated,
    rules: {
      "no-restricted-properties": ["error", ...chanceAndTime.properties, ...engineDependent.properties],
      "no-restricted-syntax": ["error", wholeZod, ...chanceAndTime.syntax, ...engineDependent.syntax],
    },
  },
  {
    files: ["packages/monte-carlo/src/progress.ts"],
    rules: { "no-restricted-properties": ["error", ...engineDependent.properties] },
  },
  {
    files: ["packages/core/src/numbers/math.ts", "packages/core/src/numbers/random.ts"],
    rules: {
      "no-restricted-properties": ["error", ...chanceAndTime.properties],
      "no-restricted-syntax": ["error", ...chanceAndTime.syntax],
    },
  },
);
