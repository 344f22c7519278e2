import { type Identity, InputError, type RowTest } from "@summitry/core";

/**
 * Whether a row passes a test.
 *
 * @param field What the test is called, for an error.
 * @throws InputError naming the run when the answer is neither true nor false.
 */
export function passes<R extends Identity>(test: RowTest<R>, row: R, field = "test"): boolean {
  const answer: unknown = test(row);
  if (typeof answer === "boolean") return answer;
  throw new InputError({ field: `${field} of run ${row.run}`, value: answer, allowed: "true or false" });
}
