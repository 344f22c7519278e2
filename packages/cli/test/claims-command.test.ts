import { alaska, alaskaClaims } from "@summitry/alaska";
import { compare } from "@summitry/monte-carlo";
import { describe, expect, it, vi } from "vitest";
import type { Scenarios } from "../src/scenarios.ts";
import { type Ended, here } from "./child.ts";
import { strange } from "./fixtures.ts";

vi.setConfig({ testTimeout: 25_000 }); // each test starts processes

const ID = "momentum-ceasefire";
const momentum = (...more: readonly string[]): Promise<Ended> =>
  here(["claims", "alaska", "--runs", "8", "--seed", "5", "--only", ID, ...more]);

describe("summitry claims", () => {
  it("gives as JSON what the library gives, on any number of workers", async () => {
    const one = await momentum("--json", "--workers", "1");
    const two = await momentum("--json", "--workers", "2");
    const claim = alaskaClaims.find(({ id }) => id === ID);
    if (claim === undefined || !("without" in claim.control)) throw new Error(`${ID} is not what it was`);
    const { says, measures, base, changed, control, measure } = claim;
    const { without } = control;
    const options = { runs: 8, seed: 5, workers: 1 };
    const { estimate, low, high } = (await compare(alaska(base), alaska(changed), options)).difference(
      measure,
    );
    const off = (
      await compare(alaska({ ...base, without }), alaska({ ...changed, without }), options)
    ).difference(measure);
    const given = JSON.parse(one.stdout) as { claims: { verdict: string; off: { exact: boolean } }[] };
    expect(given).toEqual({
      claims: [
        {
          id: ID,
          says,
          measures,
          difference: estimate,
          low,
          high,
          off: {
            what: `without ${without.join(" and ")}`,
            difference: off.estimate,
            low: off.low,
            high: off.high,
            exact: expect.any(Boolean),
            differing: expect.any(Array),
          },
          verdict: high < 0 ? "holds" : low > 0 ? "fails" : "can't tell",
        },
      ],
      runs: 8,
      seed: "5",
    });
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(two).toEqual(one);
  });

  it("prints a table that says how to get it again, and ends with a count", async () => {
    const { code, stdout, stderr } = await momentum();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("The Alaska summit of 15 August 2025: 8 runs of each of 4 variants, seed 5");
    expect(stdout).toContain(`│ ${ID} `);
    expect(lines.at(-2)).toBe(
      `The same numbers again: npx summitry claims alaska --runs 8 --seed 5 --only ${ID}`,
    );
    expect(lines.at(-1)).toMatch(/^Of 1 claim: \d holds?, \d fails?, \d can't be told\.$/);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it("answers bad input with one line and exit code 2", async () => {
    const cases: readonly (readonly [args: string, complaint: string, known?: Scenarios])[] = [
      ["alaska --only mars", `--only: "mars" is not allowed; expected one of ${ID}`],
      ["alaska --only", '--only: "" is not allowed; expected --only <ids>'],
      ["alaska --runs 0", "a whole number from 1 to 100,000"],
      ["mars", 'scenario: "mars" is not allowed; expected alaska, or the path of a file'],
      ["broken", 'scenario: "broken" is not allowed; expected a scenario that brings claims', strange],
    ];
    for (const [args, complaint, known] of cases) {
      const { code, stdout, stderr } = await here(["claims", ...args.split(" ")], known);
      expect({ args, code, stdout, lines: stderr.split("\n").length }).toEqual({
        args,
        code: 2,
        stdout: "",
        lines: 2,
      });
      expect(stderr).toContain(complaint);
    }
  });
});
