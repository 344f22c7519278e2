import type { Rule } from "eslint";

/** The rule of eslint that a catch hands on what it does not know. */
export const caughtErrors: Rule.RuleModule;
