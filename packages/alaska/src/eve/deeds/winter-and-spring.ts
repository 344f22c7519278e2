import { ROW } from "../../leaving/reasons.ts";
import { did, envoysMet, type Deed } from "./deed.ts";

const presidents = ["trump", "putin"];

/** Deeds of February to April 2025. Which event of a run each of them was is judgement. */
export const deedsOfWinterAndSpring: readonly Deed[] = [
  did("2025-02-12", "trump", "call", "putin", "negotiations are to begin at once"),
  did("2025-02-13", "putin", "strike", "zelensky", "the night after the call", { row: "2025-02-12" }),
  envoysMet("2025-02-18", {
    table: "reset",
    seats: presidents,
    because: "embassies and cooperation agreed in principle",
  }),
  {
    date: "2025-02-28",
    row: "2025-02-28",
    events: [
      { type: "open", table: "guarantees", seats: ["trump", "zelensky"], text: null },
      { type: "leave", table: "guarantees", by: "trump", round: 0, because: ROW },
      {
        type: "adjourn",
        table: "guarantees",
        seats: ["trump", "zelensky"],
        ended: "walk-out",
        rounds: 1,
        blockedBy: [],
        because: ROW,
      },
    ],
  },
  did("2025-02-28", "trump", "pressure", "zelensky", "make a deal or we're out", { due: "2025-03-03" }),
  did("2025-03-03", "trump", "cut", "zelensky", "no deal was made"),
  envoysMet("2025-03-11", {
    table: "ceasefire",
    seats: ["trump", "zelensky"],
    because: "Kyiv accepts thirty days, if Moscow does",
  }),
  did("2025-03-11", "trump", "restore", "zelensky", "Kyiv accepts thirty days"),
  envoysMet("2025-03-13", {
    table: "ceasefire",
    seats: presidents,
    because: "yes in principle, with conditions",
  }),
  did("2025-03-18", "trump", "call", "putin", "to win him for thirty days"),
  did("2025-03-18", "putin", "declare truce", "trump", "no strikes on energy for thirty days", {
    due: "2025-04-17",
  }),
  did("2025-03-19", "putin", "strike", "zelensky", "the night after the call", { row: "2025-03-18" }),
  envoysMet("2025-03-25", {
    table: "ceasefire",
    seats: presidents,
    because: "a truce at sea is not carried out",
  }),
  envoysMet("2025-04-11", { table: "settlement", seats: presidents, because: "no text" }),
  did("2025-04-19", "putin", "declare truce", "trump", "thirty hours over Easter", { due: "2025-04-20" }),
  did("2025-04-23", "zelensky", "lobby", "trump", "a text of Kyiv's and Europe's own"),
  did("2025-04-23", "europe", "lobby", "trump", "a text of Kyiv's and Europe's own"),
  did("2025-04-24", "putin", "strike", "zelensky", "a large strike on Kyiv"),
  did("2025-04-24", "trump", "rebuke", "putin", "Vladimir, stop"),
  envoysMet("2025-04-25", { table: "settlement", seats: presidents, because: "no text" }),
  did("2025-04-28", "putin", "declare truce", "trump", "72 hours in May", { due: "2025-05-10" }),
  did("2025-04-30", "zelensky", "offer business", "trump", "a fund for minerals is signed"),
];
