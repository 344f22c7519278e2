import { DataError, type ExplainedMeeting, meetingZone } from "@summitry/plots";
import { describe, expect, it, test } from "vitest";
import { closedMeeting, farMeeting, openMeeting, uncountedMeeting } from "./samples.ts";
import { written } from "./written.ts";

describe("a zone", () => {
  const counts = closedMeeting.counts!;

  test("says how many texts suited all, what closed them, and what would open some", () => {
    expect(meetingZone(closedMeeting).finding).toBe(
      "No text could be signed: 44 would have suited all three, and red lines closed every one; without the red line guarantees (Zelensky) 13 texts would be open",
    );
    const [both, , all] = closedMeeting.crossed;
    const several = { ...closedMeeting, closedBy: [], relaxing: [], crossed: [both!, all!] };
    expect(meetingZone(several).finding).toMatch(
      /; without the red lines guarantees and reparations \(Zelensky\) 29 texts would be open$/,
    );
  });

  test("says to whom no text was worth signing, or who was left short by how much", () => {
    expect(meetingZone(farMeeting).finding).toBe(
      "No text could be signed: none of 1,048,576 is worth signing to Zelensky",
    );
    const nearly = { ...closedMeeting, counts: { ...counts, worthSigningToAll: 0 } };
    expect(meetingZone(nearly).finding).toBe(
      "No text could be signed: none is worth signing to all three; the nearest leaves Zelensky 0.5 % and Putin 0.3 % short",
    );
    expect(meetingZone(uncountedMeeting).finding).toMatch(/^Of the texts looked at none could be signed/);
    expect(meetingZone({ ...uncountedMeeting, nearest: null }).finding).toMatch(/is not known/);
  });

  test("says that an open zone was missed, and how", () => {
    expect(meetingZone(openMeeting).finding).toBe("40 texts could be signed, and the meeting signed one");
    const missed = (ended: string, by: readonly string[] = []): ExplainedMeeting => ({
      ...openMeeting,
      ended,
      by,
      signed: null,
    });
    expect(meetingZone(missed("deadline")).finding).toBe(
      "40 texts could be signed, and the meeting missed them all: time ran out after 7 rounds",
    );
    expect(
      meetingZone({ ...missed("walk-out", ["trump"]), counts: { ...openMeeting.counts!, zone: 1 } }).finding,
    ).toBe("One text could be signed, and the meeting missed it: Trump walked out after 7 rounds");
  });

  test("counts what several lines together open, with what fewer of them do", () => {
    const text = written(meetingZone(closedMeeting));
    for (const opens of ["opens 13", "opens 42", "opens 44"]) expect(text).toContain(opens);
    expect(text).toContain("reparations and recognition (Zelensky) would open none");
    expect(written(meetingZone(openMeeting))).toContain("What would open more");
  });

  test("draws how far the nearest text and the nearest offer are, and says if nothing would do", () => {
    const text = written(meetingZone(closedMeeting));
    expect(text).toContain("−0.3 %");
    expect(text).toContain("Nobody put the text itself forward.");
    expect(text).toContain("it crosses");
    const open = written(meetingZone(openMeeting));
    expect(open).toContain("Rings: what was signed.");
    expect(open).toContain("Putin put the text itself forward in round 7.");
    expect(written(meetingZone({ ...openMeeting, signed: null }))).toContain(
      "Putin put it forward in round 7.",
    );
    expect(written(meetingZone({ ...openMeeting, signed: openMeeting.nearest }))).toContain("It was signed.");
    expect(written(meetingZone(farMeeting))).toContain("| never");
    expect(written(meetingZone(farMeeting))).toContain("+0.0020 %");
  });

  test("draws a gap left of the line for who would walk away, and right of it for who would sign", () => {
    const svg = meetingZone(closedMeeting).svg();
    const axis = Number(/stroke-width="1.5" stroke="#1f2328" d="M([\d.]+),/.exec(svg)?.[1]);
    const [trump, putin] = ["#0067a3", "#b34700"].map((colour) => {
      const [, gap] = [
        ...svg.matchAll(
          new RegExp(
            `fill-opacity="1" fill="${colour}" height="[\\d.]+" width="([\\d.]+)" y="[\\d.]+" x="([\\d.]+)"`,
            "g",
          ),
        ),
      ];
      return { left: Number(gap?.[2]), right: Number(gap?.[2]) + Number(gap?.[1]) };
    });
    expect(trump?.left).toBeCloseTo(axis, 5);
    expect(putin?.right).toBeCloseTo(axis, 5);
    expect(putin?.left).toBeLessThan(axis);
  });

  test("calls things by the labels that it is given", () => {
    const figure = meetingZone(closedMeeting, {
      labels: {
        zelensky: "Kyiv",
        settlement: "peace",
        guarantees: "a pact",
        "zelensky.guarantees": "force on the ground",
      },
      issues: { relief: { label: "Sanctions relief", unit: "points", values: { full: "all lifted" } } },
    });
    expect(figure.finding).toContain("the red line force on the ground (Kyiv)");
    expect(figure.subtitle).toMatch(/^Peace, day 32:/);
    expect(written(figure)).toContain("all lifted");
    expect(written(figure)).toContain("partial points");
    expect(written(figure)).toContain("Sanctions relief");
    expect(written(figure)).not.toContain("a pact");
  });

  it.each<[string, Partial<Record<keyof ExplainedMeeting, unknown>>]>([
    ["parties", { parties: [] }],
    ["day", { day: -1 }],
    ["counts.all", { counts: { ...counts, all: 0 } }],
    ["counts.zone", { counts: { ...counts, zone: 45 } }],
    ["counts.worthSigning.putin", { counts: { ...counts, worthSigning: { zelensky: 1, trump: 1 } } }],
    ["nearest.gaps.0.party", { nearest: { ...closedMeeting.nearest, gaps: [{ party: "xi", share: 0 }] } }],
    [
      "nearest.gaps.0.share",
      { nearest: { ...closedMeeting.nearest, gaps: [{ party: "trump", share: NaN }] } },
    ],
    ["nearest.outcome.relief", { nearest: { ...closedMeeting.nearest, outcome: { relief: null } } }],
    ["closedBy.0.obstacles.0.type", { closedBy: [{ obstacles: [{ type: "wall", holder: "a" }], opens: 1 }] }],
    ["relaxing.0.obstacle.line", { relaxing: [{ obstacle: { type: "red-line", holder: "a" }, opens: 1 }] }],
    ["crossed.0.lines.0.holder", { crossed: [{ lines: [{ line: "a" }], texts: 1 }] }],
  ])("refuses what is wrong at %s", (field, change) => {
    const wrong = () => meetingZone({ ...closedMeeting, ...change } as ExplainedMeeting);
    expect(wrong).toThrow(DataError);
    expect(wrong).toThrow(new RegExp(`^${field.replaceAll(".", "\\.")}: .* is not allowed; expected `));
  });
});
