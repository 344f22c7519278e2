import { outcomeShares } from "@summitry/plots";
import { display, show } from "@summitry/plots/notebook";
import { DOMParser, parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { batchHistories, batchReasons, batchTerms, closedMeeting, openMeeting } from "./why/samples.ts";
import { differences, log, shares } from "./samples.ts";

describe("in a notebook", () => {
  it("kernels ask by the symbol that is registered for it", () => {
    expect(display).toBe(Symbol.for("Jupyter.display"));
  });

  it("a figure shows itself", () => {
    const figure = outcomeShares(shares);
    expect(figure[display]()).toEqual({ "image/svg+xml": figure.svg(), "text/plain": figure.finding });
  });

  it("a run is a timeline", () => {
    const shown = show({ log: log() }, { scheme: "dark" });
    const bundle = shown[display]();
    expect(bundle["text/plain"]).toBe(
      "2 of 4 meetings end with a signature; in force at the end: ceasefire-2",
    );
    expect(bundle["image/svg+xml"]).toBe(shown.figure.svg({ scheme: "dark" }));
    expect(bundle["text/html"]).toContain("<svg");
  });

  it("a batch is a table and its shares", () => {
    const { html } = show({ seed: "7", runs: 300, outcomes: () => [{ ...shares[0]!, name: "<reset>" }] });
    expect(html).toContain("<td>&lt;reset&gt;</td><td>49.0\u00a0%</td>");
    expect(html).toContain("<caption>300\u00a0runs of seed 7</caption>");
  });

  it("a comparison is a table and its differences, for every variant", () => {
    const { figure, html } = show({
      seed: "7",
      runs: 200,
      others: [{}, {}],
      outcomes: (variant = 1) =>
        differences.slice(0, 2).map((row) => ({ ...row, estimate: row.low, high: row.high + variant })),
    });
    expect(html).toContain("<td>ceasefire, variant 2</td>");
    expect(figure.description).toContain("ceasefire, variant 1: ");
  });
});

describe("why, in a notebook", () => {
  it("a run explained is its tables, and the meeting of the one that came nearest", () => {
    const meetings = [openMeeting, closedMeeting].map((each, at) => ({ ...each, meeting: at + 1 }));
    const tables = [
      { table: "reset", stage: "in force", how: "in force", who: [], meeting: 1 },
      { table: "guarantees", stage: "never met", how: "declined", who: ["putin"], meeting: null },
      { table: "settlement", stage: "no zone", how: "red lines", who: ["zelensky.guarantees"], meeting: 2 },
    ];
    const { figure, html } = show({ meetings, tables });
    expect(figure.finding).toMatch(/^No text could be signed: 44/);
    expect(html).toContain(
      "<td>settlement</td><td>nothing to sign</td><td>red lines closed every text</td><td>Zelensky: guarantees</td><td>2</td>",
    );
    expect(show({ meetings, tables: tables.slice(0, 1) }).figure.finding).toMatch(/^40 texts/);
    expect(show({ meetings, tables: [] }).figure.finding).toMatch(/^No text/);
    expect(() => show({ meetings: [], tables: [] })).toThrow("meetings: [] is not allowed");
  });

  it("one meeting is its figure", () => {
    expect(show(openMeeting).html).toMatch(/^<svg/);
    expect(show(openMeeting).figure.finding).toBe("40 texts could be signed, and the meeting signed one");
  });

  it("reasons, terms and histories of a batch are a table and a figure each", () => {
    const reasons = show(batchReasons);
    expect(reasons.figure.finding).toMatch(/^Settlement: in 60.0 %/);
    expect(reasons.html).toContain("<td>the invitation was declined</td><td>Putin</td>");
    const terms = show(batchTerms);
    expect(terms.figure.finding).toMatch(/^Ceasefire is signed/);
    expect(terms.html).toContain("<td>ceasefire</td><td>Kind</td><td>air only</td><td>75.2\u00a0%</td>");
    const histories = show(batchHistories, { scheme: "dark" });
    expect(histories.html).toContain("<td>meeting on ceasefire → truce → signed on reset</td>");
    expect(histories[display]()["image/svg+xml"]).toBe(histories.figure.svg({ scheme: "dark" }));
  });
});

describe("on a page", () => {
  const { document } = parseHTML("<body></body>");

  it("what is shown is an element of it", () => {
    const element = show({ log: log() }).element({ document });
    document.body.append(element);
    expect(document.querySelector("div > svg")?.getAttribute("role")).toBe("img");
  });

  it("a figure is an SVG element of it, the same as its file", () => {
    const figure = outcomeShares(shares);
    const owner = new DOMParser().parseFromString("<svg/>", "image/svg+xml") as unknown as Document;
    const element = figure.element({ document: owner, width: 500 });
    expect(element.ownerDocument).toBe(owner);
    expect(`${element.outerHTML}\n`).toBe(figure.svg({ width: 500 }));
  });
});

describe("as PNG", () => {
  it("is as wide as the figure, in as many pixels as asked", async () => {
    const png = Buffer.from(await outcomeShares(shares).png({ width: 400, scale: 1.5 }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(600);
  });
});
