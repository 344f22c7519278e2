import * as alaska from "@summitry/alaska";
import * as analysis from "@summitry/analysis";
import * as core from "@summitry/core";
import * as monteCarlo from "@summitry/monte-carlo";
import * as plots from "@summitry/plots";
import * as testkit from "@summitry/testkit";
import { expect, it } from "vitest";
import { boatSale } from "../examples/boat.ts";
import { wrongCalls } from "./wrong-calls.ts";

const packages = { core, monteCarlo, analysis, plots, testkit, alaska };

const deal = core.agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
const worth = core.additive(deal, {
  price: { weight: 1, values: { 10: 1, 20: 0.5, 30: 0 } },
  delivery: { weight: 1, values: { slow: 0, fast: 1 } },
});
const strategy = core.aspiration({ exponent: 1 });
const party = (id: string) => ({ id, utility: worth, strategy });
const scenario = boatSale();
const four = { runs: 4, seed: 1, workers: 0 };

/** What the calls speak of. */
const things = {
  ...Object.assign({}, ...Object.values(packages)),
  deal,
  worth,
  strategy,
  party,
  protocol: core.stackedAlternatingOffers({ rounds: 3 }),
  parties: [party("a"), party("b")],
  scenario,
  run: core.simulate(scenario, { seed: 1 }),
  batch: await monteCarlo.monteCarlo(scenario, four),
  other: await monteCarlo.compare(scenario, scenario.holding({ "price.reserve": 4 }), four),
} as Readonly<Record<string, unknown>>;

/** What a call that is written as text comes to: the error's name and line. */
async function said(call: string): Promise<string> {
  const names = Object.keys(things);
  const made = Reflect.construct(Function, [...names, `return async () => ${call}`]) as (
    ...values: readonly unknown[]
  ) => () => Promise<unknown>;
  try {
    await made(...names.map((name) => things[name]))();
  } catch (error) {
    return String(error);
  }
  return "goes through";
}

it.each(wrongCalls)("%s", async (call, says) => {
  const line = await said(call);
  const [first = "", ...rest] = says.split("…");
  if (rest.length > 0 && line.startsWith(first) && line.endsWith(rest.join("…"))) return;
  expect(line).toBe(says);
});

it("there are many, each once, of every package", () => {
  expect(new Set(wrongCalls.map(([call]) => call)).size).toBe(wrongCalls.length);
  expect(wrongCalls.length).toBeGreaterThanOrEqual(60);
  for (const [name, exported] of Object.entries(packages))
    expect(
      wrongCalls.some(([call]) => Object.hasOwn(exported, /^(?:new )?(\w+)/.exec(call)?.[1] ?? "")),
      name,
    ).toBe(true);
});

it("every one of them says what was wrong and what is expected in its place", () => {
  const others = /^(ReplayError: log event|FolderError: .+: holds no batch)/;
  for (const [call, says] of wrongCalls)
    if (!others.test(says))
      expect(says, call).toMatch(/^(InputError|DataError): .+: .+ is not allowed; expected .+$/);
});
