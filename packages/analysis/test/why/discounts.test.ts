import { discounted, stackedAlternatingOffers } from "@summitry/core";
import { explain } from "@summitry/analysis";
import { expect, it } from "vitest";
import { cheap, dear } from "../../../core/test/small.ts";
import { buyer, meetingOf, runOf, seller } from "./bargains.ts";

const protocol = stackedAlternatingOffers({ rounds: 4 });

it.each([
  ["by the round", { factor: 0.7, per: "round" }, true],
  ["by the share of time", { factor: 0.5, per: "time" }, true],
  ["not at all", null, false],
] as const)("worth that falls %s is told from worth that stays", (_, discount, falls) => {
  const worth = discount === null ? dear : discounted(dear, discount);
  const scenario = meetingOf(
    [buyer({ utility: { table: cheap } }), seller({ utility: { table: worth } })],
    protocol,
  );
  const { meetings } = explain(runOf(scenario));
  expect(meetings.map((meeting) => meeting.discounted)).toEqual([falls]);
});
