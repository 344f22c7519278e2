import { describe, expect, it } from "vitest";
import {
  type Agent,
  conditionalVoting,
  type Protocol,
  type ScenarioDefinition,
  stackedAlternatingOffers,
  type Table,
  type Text,
} from "@summitry/core";
import { explain, reasonsOf, type TableReason } from "@summitry/analysis";
import { textReason } from "../../src/why/text-reason.ts";
import { at, broker, buyer, cost, meetingOf, offering, runOf, seller } from "./bargains.ts";

const timed = stackedAlternatingOffers({ rounds: 2 });
const modest = { reservation: () => 0.2 };
const willing = { strategy: { ...offering(at(20, "fast")), accepts: () => true } };

interface Situation {
  readonly agents: readonly Agent[];
  readonly protocol?: Protocol;
  readonly table?: Partial<Table>;
  readonly settings?: Partial<ScenarioDefinition>;
}

/** The reason of the only table, which `explain` and `reasonsOf` agree on. */
function reason({ agents, protocol = timed, table = {}, settings = {} }: Situation): TableReason {
  const run = runOf(meetingOf(agents, protocol, table, settings));
  const reasons = reasonsOf(run);
  expect(explain(run).tables).toEqual(reasons);
  expect(reasons).toHaveLength(1);
  return reasons[0]!;
}

const days = (last: number) => ({ days: last });
const neverMeets = { meets: [] };
const invites = (lead: number): Agent =>
  buyer({ act: ({ day }) => (day === 0 ? [{ type: "invite", table: "table", lead }] : []) });

describe("how far a table came in a run", () => {
  it("nobody was invited", () => {
    const nobody = { agents: [buyer(), seller()], table: neverMeets };
    expect(reason(nobody)).toEqual({
      table: "table",
      stage: "never met",
      how: "not invited",
      who: [],
      because: null,
      meeting: null,
    });
  });

  it("the zone was closed by interests, with those who would have had to give way", () => {
    expect(reason({ agents: [buyer(), seller({ reservation: () => 2 })] })).toEqual({
      table: "table",
      stage: "no zone",
      how: "interests",
      who: ["seller"],
      because: null,
      meeting: 1,
    });
  });

  it("the zone was closed by red lines, whichever way the meeting ended", () => {
    const held = { ...modest, redLines: [cost(30)] };
    const closed = { stage: "no zone", how: "red lines", who: ["seller.cost"], meeting: 1 };
    expect(reason({ agents: [buyer(), seller(held)] })).toMatchObject(closed);
    expect(reason({ agents: [buyer(), seller({ ...held, leave: () => "nothing in it" })] })).toMatchObject(
      closed,
    );
    const voting = conditionalVoting({ rounds: 1, hazard: 0 });
    expect(reason({ agents: [buyer(), seller(held)], protocol: voting })).toMatchObject(closed);
  });

  it("it was missed: those whom the nearest offer left short, or nobody where one would have suited all", () => {
    const near = [buyer(modest), seller({ ...modest, strategy: offering(at(30, "slow")) })];
    expect(reason({ agents: near })).toMatchObject({ stage: "missed", how: "deadline", who: ["seller"] });
    const offered = [buyer({ ...modest, strategy: offering(at(20, "fast")) }), seller(modest)];
    expect(reason({ agents: offered })).toMatchObject({ stage: "missed", how: "deadline", who: [] });
  });

  it("it was missed by a walk-out, by broken rules, or by chance", () => {
    const leaves = seller({ ...modest, leave: ({ round }) => (round === 1 ? "enough" : null) });
    expect(reason({ agents: [buyer(modest), leaves] })).toMatchObject({
      how: "walk-out",
      who: ["seller"],
      because: "enough",
    });
    const breaks = seller({ ...modest, respond: () => ({ type: "object" }) });
    const long = stackedAlternatingOffers({ rounds: 9 });
    expect(reason({ agents: [buyer(modest), breaks], protocol: long })).toMatchObject({
      how: "breach",
      who: ["seller"],
    });
    const chance = stackedAlternatingOffers({ rounds: 50, hazard: 0.9 });
    expect(reason({ agents: [buyer(modest), seller(modest)], protocol: chance })).toMatchObject({
      stage: "missed",
      how: "breakdown",
      who: [],
    });
  });

  it("it was signed, and the text is told by what became of it", () => {
    const agents = [buyer({ strategy: offering(at(20, "fast")) }), seller({ ...modest, ...willing })];
    expect(reason({ agents })).toEqual({
      table: "table",
      stage: "in force",
      how: "in force",
      who: [],
      because: null,
      meeting: 1,
    });
    const awaits = { seats: ["buyer", "seller"], ratification: { by: ["broker"], window: 2 } };
    const ratified = (parts: Parameters<typeof broker>[0], last: number): TableReason =>
      reason({ agents: [...agents, broker(parts)], table: awaits, settings: days(last) });
    const signed = { meeting: 1, who: ["broker"] };
    expect(ratified({ ratify: () => ({ type: "refuse", because: "no" }) }, 5)).toMatchObject({
      ...signed,
      stage: "not ratified",
      how: "refused",
    });
    expect(ratified({ ratify: () => ({ type: "wait" }) }, 5)).toMatchObject({
      ...signed,
      stage: "not ratified",
      how: "lapsed",
    });
    expect(ratified({ ratify: () => ({ type: "wait" }) }, 1)).toMatchObject({
      ...signed,
      stage: "not ratified",
      how: "too late",
    });
    const breaks = seller({ ...modest, ...willing, keep: () => ({ type: "denounce", because: "no more" }) });
    expect(reason({ agents: [agents[0]!, breaks], settings: days(3) })).toMatchObject({
      stage: "ended",
      how: "collapsed",
      who: ["seller"],
    });
    const tired = seller({ ...modest, ...willing, renew: () => ({ type: "expire", because: "no more" }) });
    const term = { term: () => 2 };
    expect(reason({ agents: [agents[0]!, tired], table: term, settings: days(5) })).toMatchObject({
      stage: "ended",
      how: "expired",
      who: ["seller"],
    });
  });

  it("the meeting that came nearest is told, of two alike the later", () => {
    const weekly = { meets: [0, 1, 2] };
    const agents = [buyer(modest), seller(modest)];
    expect(reason({ agents, table: weekly, settings: days(3) })).toMatchObject({ meeting: 3 });
    const hardens = seller({ reservation: ({ day }) => (day < 2 ? 0.2 : 2) });
    expect(reason({ agents: [buyer(modest), hardens], table: weekly, settings: days(3) })).toMatchObject({
      stage: "missed",
      meeting: 2,
    });
    const line = { ...cost(99), binds: ({ day }: { readonly day: number }) => day === 1 };
    const draws = seller({ reservation: ({ day }) => (day === 1 ? 0.2 : 2), redLines: [line] });
    expect(reason({ agents: [buyer(modest), draws], table: weekly, settings: days(3) })).toMatchObject({
      how: "red lines",
      meeting: 2,
    });
  });

  it("of meetings that only red lines closed the one that fewer closed came nearer", () => {
    const more = { ...cost(99), id: "pride", binds: ({ day }: { readonly day: number }) => day > 0 };
    const agents = [buyer(modest), seller({ ...modest, redLines: [cost(99), more] })];
    const told = reason({ agents, table: { meets: [0, 1] }, settings: days(1) });
    expect(told).toMatchObject({ how: "red lines", who: ["seller.cost"], meeting: 1 });
  });

  it("somebody declined, or the run was over before the day", () => {
    const declines = seller({ attend: () => ({ type: "decline", because: "busy" }) });
    expect(reason({ agents: [invites(1), declines], table: neverMeets, settings: days(2) })).toMatchObject({
      stage: "never met",
      how: "declined",
      who: ["seller"],
    });
    expect(reason({ agents: [invites(9), seller()], table: neverMeets, settings: days(2) })).toMatchObject({
      stage: "never met",
      how: "too late",
      who: [],
    });
  });

  it("of texts of coalitions that were in force side by side the one that lasted longest is told", () => {
    const text = (id: string, endDay: number): Text => ({
      ...{
        id,
        table: "table",
        outcome: at(10, "fast"),
        signatories: [],
        parties: [],
        awaits: [],
        signedDay: 0,
      },
      ...{ lapsesAfter: null, status: "collapsed", forceDay: 0, expiresDay: null, endDay },
    });
    const fall = (text: string, by: string) =>
      ({ type: "collapse", day: 0, by, table: "table", text, because: "no more" }) as const;
    const log = [fall("table-1", "seller"), fall("table-2", "buyer")];
    expect(textReason([text("table-1", 9), text("table-2", 3)], log, [])).toMatchObject({ who: ["seller"] });
    expect(textReason([text("table-1", 3), text("table-2", 9)], log, [])).toMatchObject({ who: ["buyer"] });
  });
});
