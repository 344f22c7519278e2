import type { Value } from "@summitry/core";

const LETTERS = ["a", "b", "c", "d"];

export const agentId = (position: number): string => `agent${position}`;
export const tableName = (position: number): string => `table${position}`;
export const issueName = (issue: number): string => LETTERS[issue] ?? "";

/** Values of the second and fourth issue are numbers, the others texts. */
export function valueOf(issue: number, position: number): Value {
  return issue % 2 === 1 ? 10 * position : `${LETTERS[issue]}${position}`;
}
