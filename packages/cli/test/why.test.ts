import { fileURLToPath } from "node:url";
import { alaska, alaskaPackage } from "@summitry/alaska";
import { explain, type RunExplanation, type TableReason } from "@summitry/analysis";
import { additive, agenda, conditionalVoting, simulate, stackedAlternatingOffers } from "@summitry/core";
import { wordsOf } from "@summitry/story";
import { describe, expect, it } from "vitest";
import { stub } from "../../core/test/small.ts";
import { buyer, meetingOf, offering, runOf, seller } from "../../analysis/test/why/bargains.ts";
import { meetingAnswer } from "../src/why/answer.ts";
import { meetingPage } from "../src/why/meeting-page.ts";
import { fraction, numberWords } from "../src/why/number-words.ts";
import { runPage } from "../src/why/run-page.ts";
import { shortReason, toldReason } from "../src/why/told-reason.ts";
import { turningPage } from "../src/why/turning-page.ts";
import { WhyWords } from "../src/why/why-words.ts";
import { sealedColours } from "../src/terminal/print.ts";
import { here } from "./child.ts";

const starter = fileURLToPath(new URL("../starter/my-scenario.yaml", import.meta.url));
const module = fileURLToPath(new URL("../../../examples/reservoir/scenario.ts", import.meta.url));
const look = { width: 100, colours: sealedColours(false) };

const asked = async (...words: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await here(["why", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
};

/** Text in one line. */
const plain = (text: string): string => text.replace(/\s+/g, " ");

describe("summitry why", () => {
  it("begins with the answer, and tells the meeting that decided a run in full", async () => {
    const page = await asked("alaska", "--run", "37");
    expect(plain(page)).toMatch(
      /^A ceasefire: no text could be signed\. Of the 1,438 possible ones, three suit Putin and 111 suit Zelensky, and none suits both\. The nearest leaves Putin short\./,
    );
    expect(plain(page)).toContain("A ceasefire no text could be signed: none suits both (meeting 6)");
    expect(page).toContain("Meeting 6\n31 December 2025, on a ceasefire: envoys of Russia and Ukraine.");
    expect(page).toContain("Both would sign               0");
    expect(plain(page)).toContain("Putin falls short by 0.047, a thirtieth");
    expect(page).toContain("npx summitry why alaska --seed 42 --run 37 --meeting 1");
  });

  it("tells which red line closed a meeting, and how many texts it alone closed", async () => {
    const page = await asked("alaska", "--run", "28", "--meeting", "7");
    expect(plain(page)).toMatch(
      /^No text could be signed\. Eleven would have suited both; Zelensky's red line on guarantees closed every one\./,
    );
    expect(page).toContain("Both would sign              11");
    expect(page).toContain("and within all red lines      0");
    expect(plain(page)).toContain("Putin falls short by 0.011, a hundredth");
    expect(plain(page)).toContain("Zelensky's red line on guarantees opens 10");
    expect(plain(page)).toContain("ten cross Zelensky's red line on guarantees alone");
  });

  it("tells one meeting, its answer first", async () => {
    const page = plain(await asked("alaska", "--run", "17", "--meeting", "2"));
    expect(page).toMatch(/^No text could be signed\. None was worth as much as walking away to Trump\. /);
    expect(page).not.toContain("All meetings");
  });

  it("works for a file in YAML, in which nothing is signed, and for a module", async () => {
    expect(plain(await asked(starter))).toMatch(
      /^A text could have been signed, and was not\. Five would have suited both; North offered one of them in round 11, and it was not taken\. Time ran out after twelve rounds\./,
    );
    expect(plain(await asked(module))).toMatch(/^Water: signed on 31 May, and in force at the end\./);
  });

  it("tells what a setting changes", async () => {
    const meeting = ["--run", "28", "--meeting", "4"];
    const page = plain(await asked("alaska", ...meeting));
    const relaxed = plain(await asked("alaska", ...meeting, "--set", "relax=guarantees"));
    expect(page).toContain("red line on guarantees closed every one");
    expect(relaxed).toContain("--set relax=guarantees");
    expect(relaxed).not.toContain("red line on guarantees");
  });

  it("gives the same as data", async () => {
    const told = explain(simulate(alaska(), { seed: "42", run: 3 }));
    expect(JSON.parse(await asked("alaska", "--run", "3", "--json"))).toEqual({
      seed: "42",
      run: 3,
      ...(JSON.parse(JSON.stringify(told)) as object),
    });
    const [, second] = told.meetings;
    expect(JSON.parse(await asked("alaska", "--run", "3", "--meeting", "2", "--json"))).toEqual(
      JSON.parse(JSON.stringify(second)),
    );
  });

  it("tells where a run turned, and what each change did", async () => {
    const page = plain(await asked("alaska", "--run", "0", "--of", "airTruce"));
    expect(page).toContain("“air truce” did not come about in this run, and does in 45.0 % of the first 200");
    expect(page).toMatch(
      /^Where it turned: at no single step\. Each that could be changed leaves “air truce” as it was\. /,
    );
    expect(page).toMatch(
      /The nearest run that came out the other way is run \d+: talks on a ceasefire \(15 August\); /,
    );
    expect(page).toMatch(
      /only in run \d+: air truce initialled \(\d+ \w+\)\. Its terms put forward here, it /,
    );
    expect(page).toMatch(/only in this run: Trump presses Kyiv \(\d+ \w+\)\. Left out here, it /);
    expect(page).toMatch(
      /in \d+ other runs.*: “air truce” came about in [\d.]+ % of them as they were, and in [\d.]+ % with/,
    );
  });

  it("refuses a meeting that there was not", async () => {
    const meetings = simulate(alaska(), { seed: 42 }).log.filter(({ type }) => type === "open").length;
    const { code, stderr } = await here(["why", "alaska", "--meeting", "999"]);
    expect({ code, stderr: plain(stderr) }).toEqual({
      code: 2,
      stderr: `error: --meeting: 999 is not allowed; expected a meeting of that run, from 1 to ${meetings} `,
    });
  });
});

describe("the page of a run", () => {
  it("begins with every table that came to a text in force, where none came less far", () => {
    const scenario = meetingOf([buyer(), seller()], stackedAlternatingOffers({ rounds: 2 }));
    const spoken = new WhyWords(scenario.definition, wordsOf(scenario));
    const reason = { stage: "in force", how: "in force", who: [], because: null, meeting: null } as const;
    const tables = ["first", "second"].map((table) => ({ table, ...reason }));
    const missing = { table: "third", ...reason, stage: "never met", how: "not invited" } as const;
    const [answer] = runPage({ meetings: [], tables: [...tables, missing] }, spoken, look);
    expect(answer).toBe("First: signed, and in force at the end. Second: signed, and in force at the end.");
  });

  it("keeps to the width, and names people and values", () => {
    const scenario = alaska();
    const spoken = new WhyWords(scenario.definition, wordsOf(scenario, alaskaPackage));
    for (const run of [1, 2, 5, 9]) {
      const told = explain(simulate(scenario, { seed: 42, run }));
      const lines = [
        ...runPage(told, spoken, look),
        ...told.meetings.flatMap((each) => meetingPage(each, spoken, look)),
      ];
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
      expect(lines.join("\n")).not.toMatch(/\b(trump|putin|zelensky|undefined|null|NaN|Infinity)\b/);
    }
  });
});

/** A meeting told in words. */
function told(
  agents: Parameters<typeof meetingOf>[0],
  protocol: Parameters<typeof meetingOf>[1],
  table = {},
) {
  const scenario = meetingOf(agents, protocol, table);
  const run = explain(runOf(scenario));
  const { meetings } = run;
  const spoken = new WhyWords(scenario.definition, wordsOf(scenario));
  return {
    whole: plain(runPage(run, spoken, look).join(" ")),
    answer: meetingAnswer(meetings[0]!, spoken),
    page: plain(meetingPage(meetings[0]!, spoken, look).join(" ")),
  };
}

describe("the answer of a meeting", () => {
  const timed = stackedAlternatingOffers({ rounds: 2 });

  it("says where no text suits all, and whom the nearest leaves short", () => {
    expect(told([buyer(), seller()], timed).answer).toBe(
      "No text could be signed. Of the 6 possible ones, three suit Buyer and three suit Seller, and none suits both. The nearest leaves Seller short.",
    );
  });

  it("names the lines of several parties", () => {
    const never = (id: string) => ({ id, forbids: () => true, because: "never" });
    const agents = [
      buyer({ reservation: () => 0.2, redLines: [never("pride")] }),
      seller({ reservation: () => 0.2, redLines: [never("honour")] }),
    ];
    const { answer, page, whole } = told(agents, timed);
    expect(whole).toMatch(/^No text could be signed\. Four would have suited both; /);
    expect(answer).toContain(
      "Four would have suited both; Buyer's red line on pride and Seller's red line on honour each closed every one.",
    );
    expect(page).toContain(
      "Only together: four by Buyer's red line on pride and Seller's red line on honour.",
    );
    expect(page).toContain("Every text crosses a red line of a party.");
  });

  it("names those who could have signed without the others", () => {
    const voting = conditionalVoting({ rounds: 1, hazard: 0 });
    const other = Object.assign(buyer(), { id: "other" });
    expect(told([buyer(), seller(), other], voting).answer).toBe(
      "Buyer and Other could have signed without the others, and did not. Three would have suited Buyer and Other; Buyer offered one of them in round 1, and it was not taken. Time ran out after one round.",
    );
  });

  it("says of a signature by some whom the other texts would have suited, and of one at a loss that it was", () => {
    const voting = conditionalVoting({ rounds: 1, hazard: 0 });
    const other = Object.assign(buyer(), { id: "other" });
    const { meetings } = explain(runOf(meetingOf([buyer(), seller(), other], voting)));
    const scenario = meetingOf([buyer(), seller(), other], voting);
    const spoken = new WhyWords(scenario.definition, wordsOf(scenario));
    const { nearest, ...rest } = meetings[0]!;
    const outcome = nearest!.outcome;
    const gap = (party: string, gain: number) => ({ party, gain, share: gain });
    const signed = { outcome, gaps: [gap("seller", 0.1), gap("other", 0.1)], crosses: [] };
    const ended = { ended: "agreement", by: ["seller", "other"], rounds: 1 } as const;
    const by = { ...rest, nearest, signed, ...ended };
    expect(meetingAnswer(by, spoken)).toBe(
      "Seller and Other signed in round 1. Three of the 6 possible texts would have suited Buyer and Other.",
    );
    const counts = { ...rest.counts!, zone: 1 };
    const only = { ...by, counts, parties: ["seller", "other"] };
    expect(meetingAnswer(only, spoken)).toBe(
      "Seller and Other signed in round 1. No other of the 6 possible texts would have suited both.",
    );
    const atLoss = { ...signed, gaps: [gap("seller", -0.1), gap("other", 0.1)] };
    expect(meetingAnswer({ ...only, signed: atLoss }, spoken)).toBe(
      "Seller and Other signed in round 1, though it was worth less than walking away to Seller. One of the 6 possible texts would have suited both.",
    );
    const reason = {
      table: "table",
      stage: "in force",
      how: "in force",
      who: [],
      because: null,
      meeting: 1,
    } as const;
    expect(shortReason(reason, { meetings: [by], tables: [reason] }, spoken)).toBe(
      "signed by Seller and Other on 1 January, and in force at the end",
    );
    expect(plain(meetingPage(by, spoken, look).join(" "))).toContain(
      "How many texts would do Asked of Buyer and Other: they could sign without the others. Possible texts 6",
    );
  });

  it("speaks of one text as of one, and of red lines only where there are any", () => {
    const { answer, page } = told([buyer({ reservation: () => 1 }), seller({ reservation: () => 1 })], timed);
    expect(answer).toContain("one suits Buyer and one suits Seller, and none suits both.");
    expect(page).toContain("The nearest text ");
    expect(page).not.toContain("red line");
  });

  it("says that not every text of a large agenda was tried", () => {
    const names = Array.from({ length: 10 }, (_, issue) => `issue${issue}`);
    const wide = agenda(Object.fromEntries(names.map((name) => [name, [0, 1, 2, 3, 4]])));
    const all = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
    const want = (high: boolean) =>
      additive(
        wide,
        Object.fromEntries(
          names.map((name) => [
            name,
            { weight: 0.1, values: (value: number) => (high ? value : 4 - value) / 4 },
          ]),
        ) as never,
      );
    const party = (id: string, high: boolean, reservation: number) =>
      stub(id, {
        utility: { table: want(high) },
        reservation: () => reservation,
        strategy: offering(all(high ? 4 : 0)),
      });
    const table = { agenda: wide as never };
    const closed = told([party("up", true, 0.6), party("down", false, 0.6)], timed, table);
    expect(closed.answer).toBe(
      "Nothing was signed: time ran out after two rounds. There are too many possible texts to try all; the nearest that was found leaves Up and Down short.",
    );
    expect(closed.page).toContain("The nearest text that a search from the offers has found");
    expect(told([party("up", true, 0.4), party("down", false, 0.4)], timed, table).answer).toBe(
      "Nothing was signed: time ran out after two rounds. A text was there that would have suited both.",
    );
  });
});

describe("the reason of a table", () => {
  const scenario = meetingOf([buyer(), seller()], stackedAlternatingOffers({ rounds: 2 }));
  const spoken = new WhyWords(scenario.definition, wordsOf(scenario));
  const { meetings } = explain(runOf(scenario));
  const run = (reason: TableReason): RunExplanation => ({ meetings, tables: [reason] });
  const say = (
    stage: TableReason["stage"],
    how: TableReason["how"],
    who: readonly string[],
    because: string | null = null,
    meeting: number | null = 1,
  ) => {
    const reason = { table: "table", stage, how, who, because, meeting };
    return shortReason(reason, run(reason), spoken);
  };

  it("is told in a few words, with the words of whom it hung on", () => {
    expect(say("never met", "declined", ["seller"], "busy", null)).toBe("nobody met: Seller declined: busy");
    expect(say("never met", "too late", [], null, null)).toContain(
      "the run ended before the day of the meeting",
    );
    expect(say("no zone", "red lines", ["seller.cost", "seller.pride"])).toBe(
      "no text could be signed: Seller's red lines on cost and on pride",
    );
    expect(say("missed", "deadline", ["seller", "buyer.pride"])).toBe(
      "a text could have been signed, and time ran out: the nearest offer left Seller short and crossed Buyer's red line on pride",
    );
    expect(say("missed", "breakdown", [])).toBe(
      "a text could have been signed, and the talks broke down by chance",
    );
    expect(say("missed", "walk-out", ["seller"], "no use")).toBe(
      "a text could have been signed, and Seller walked out: “no use”",
    );
    expect(say("not ratified", "lapsed", ["seller"])).toBe(
      "signed on 1 January, not ratified: Seller had not answered in time",
    );
    expect(say("ended", "expired", ["buyer"], "no use")).toBe(
      "signed on 1 January and in force, until it expired: Buyer did not renew it: no use",
    );
  });

  it("is a sentence at the head of a run", () => {
    const reason: TableReason = {
      table: "table",
      stage: "ended",
      how: "collapsed",
      who: ["seller"],
      because: null,
      meeting: 1,
    };
    expect(toldReason(reason, run(reason), spoken)).toBe(
      "Table: signed on 1 January and in force, until Seller brought it down.",
    );
  });
});

describe("where a run turned", () => {
  const scenario = meetingOf([buyer(), seller()], stackedAlternatingOffers({ rounds: 2 }));
  const spoken = new WhyWords(scenario.definition, wordsOf(scenario));
  const step = (label: string) => ({ code: label, label, day: 0 });
  const estimate = { estimate: 0.5, low: 0.4, high: 0.6, standardError: 0.05, runs: 200 };
  const point = {
    seed: "1",
    run: 0,
    outcome: "dealDone",
    came: true,
    runs: 200,
    history: [step("talks"), step("threat")],
    common: { steps: 2, share: estimate },
    share: estimate,
    nearest: { run: 3, steps: 1, days: 0, history: [step("talks")] },
    differences: [{ change: "left out", step: step("threat"), turned: true }],
    trial: null,
  } as const;

  it("is told first, and how many runs begin as it does is not taken for how many go as it does", () => {
    const page = turningPage(point, spoken, look);
    expect(page[0]).toBe(
      "Where it turned: at “threat” (1 January). Left out, “deal done” does not come about.",
    );
    expect(plain(page.join(" "))).toContain(
      "50.0 % of runs (40.0 to 60.0 %) begin so; in this one nothing more came.",
    );
    const partly = turningPage({ ...point, common: { steps: 1, share: estimate } }, spoken, look);
    expect(plain(partly.join(" "))).toContain(
      "Up to talks (1 January), 50.0 % of runs (40.0 to 60.0 %) begin so.",
    );
  });

  it("is nowhere where no other run came out the other way, or nothing could be changed", () => {
    expect(turningPage({ ...point, nearest: null, differences: [] }, spoken, look)[0]).toBe(
      "Where it turned: none of the first 200 runs came out the other way.",
    );
    expect(turningPage({ ...point, differences: [] }, spoken, look)[0]).toBe(
      "Where it turned: at no step that could be changed.",
    );
  });
});

it("numbers and shares are said in words", () => {
  expect([0, 1, 19, 20, 44, 99, 100, 2000].map(numberWords)).toEqual([
    ...["none", "one", "nineteen", "twenty", "forty-four", "ninety-nine", "100", "2,000"],
  ]);
  expect([0.001, 0.05, 0.26, 0.7, 1, 3].map(fraction)).toEqual([
    ...[
      "less than a hundredth",
      "a twentieth",
      "a quarter",
      "two thirds",
      "the whole",
      "more than the whole",
    ],
  ]);
});
