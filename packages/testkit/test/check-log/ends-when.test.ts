import { expect, it } from "vitest";
import { simulate } from "@summitry/core";
import type { SimulationEvent, WorldView } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { small, stub } from "../../../core/test/small.ts";

const on =
  (last: number) =>
  ({ day }: WorldView): boolean =>
    day >= last;
const scenario = (last: number) => small([stub("anna"), stub("ben")], { days: 6, endsWhen: on(last) });
const check = (log: readonly SimulationEvent[], last: number) =>
  checkLog(JSON.stringify(log), scenario(last));

it("a log may end with any day after which its scenario says so", () => {
  for (const last of [0, 3, 6, 9]) expect(check(simulate(scenario(last)).log, last)).toEqual([]);
});

it("a log that ends a day too early, or goes on a day too long, is noticed", () => {
  const { log } = simulate(scenario(3));
  expect(check(log, 4)).toMatchObject([{ rule: "days", says: "the end is not on the last day" }]);
  expect(check(log, 2)).toMatchObject([
    { rule: "days", says: "the run goes on though day 2 is to be the last" },
  ]);
});

it("the end stands at the end of a day", () => {
  const { log } = simulate(scenario(3));
  const [end, rest] = [log.at(-1)!, log.slice(0, -1)];
  const day = rest.findLastIndex((event) => event.type === "day");
  expect(check(rest.toSpliced(day, 0, end), 3)).not.toEqual([]);
  expect(check([...rest, { ...end, day: 4 }], 3)).not.toEqual([]);
});
