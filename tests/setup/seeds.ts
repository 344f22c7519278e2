/**
 * Gives every test random scenarios of its own that are the same in every run of the tests. To try others:
 * `PROPERTY_SEED=2 npm test`.
 */
import fc from "fast-check";
import { beforeEach } from "vitest";

const base = process.env["PROPERTY_SEED"] ?? "1";

beforeEach(({ task }) => {
  let seed = 0;
  for (const letter of `${base} ${task.fullName}`) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0;
  fc.configureGlobal({ seed });
});
