import type { Vocabulary } from "@summitry/core";

const land = {
  "contact line": "the front line as it is",
  swap: "a land swap",
  "Donetsk handover": "a handover of Donetsk",
  "four oblasts": "all four oblasts to Russia",
};

const recognition = {
  none: "no recognition",
  "de facto": "de facto recognition",
  "Crimea de jure": "Crimea recognised in law",
  "de jure": "Russian rule recognised in law",
};

const truces = {
  none: "no ceasefire",
  "energy only": "a truce for energy targets",
  "sea only": "a truce at sea",
  "air only": "a truce in the air",
  "thirty days": "a ceasefire for thirty days",
  general: "a general ceasefire",
};

const shortTruces: Readonly<Record<string, string>> = {
  "energy only": "truce for energy targets",
  "sea only": "truce at sea",
  "air only": "air truce",
};

const guarantees = {
  none: "no security guarantees",
  assurances: "security assurances",
  "coalition force": "a coalition force",
  "coalition and US backstop": "a coalition force with US backstop",
  "article-5-like": "guarantees like Article 5",
};

const reparations = {
  none: "no reparations",
  fund: "a reparations fund",
  "frozen assets": "reparations from frozen assets",
  full: "full reparations",
};

/** What texts say of the issues that the end of a story tells, by value. */
export const phrases = { land, recognition, guarantees, reparations } as const;

/** How the last day of something that runs out by itself is told. */
const until = (date: string): string => `until ${date}`;

/** The words for the ids of the scenario. */
export const vocabulary: Vocabulary = {
  title: "The Alaska summit of 15 August 2025",
  caveat: "a model of publicly stated positions, not a forecast",
  limits: [
    "Codes of positions, saliences and sizes of effects are judgement with wide priors; the shares move with them.",
    "How far the last word of the belligerents is from their stated one sets how much can be signed at all, and no data fix it.",
    "The whole war is one pace and one share of land; losses, weapons and domestic politics stand in a handful of numbers.",
    "Nothing that became known after 14 August 2025 has set a value.",
  ],
  agents: { trump: "Trump", putin: "Putin", zelensky: "Zelensky", europe: "the European coalition" },
  levels: {
    envoys: {
      who: "envoys of",
      talks: "talks of envoys",
      agents: { trump: "the United States", putin: "Russia", zelensky: "Ukraine" },
    },
  },
  tables: {
    ceasefire: {
      topic: "a ceasefire",
      text: "the ceasefire text",
      kind: ({ kind }) => shortTruces[String(kind)] ?? "ground ceasefire",
    },
    settlement: { topic: "a peace settlement", text: "the settlement" },
    reset: { topic: "a US-Russia reset", text: "the reset" },
    guarantees: { topic: "guarantees for Ukraine", text: "the guarantees pact" },
  },
  moves: {
    strike: () => "launches massed air strikes on Ukraine",
    "declare truce": () => "declares a short truce",
    answer: (whom) => `strikes back at the forces of ${whom} during the truce`,
    violate: (whom) => `violates the truce with ${whom}`,
    pause: () => "pauses the air campaign",
    stall: (whom) => `offers ${whom} further talks instead of an answer`,
    flatter: (whom) => `praises ${whom}`,
    call: (whom) => `telephones ${whom}`,
    rebuke: (whom) => `rebukes ${whom} in public`,
    threaten: (whom) => `threatens ${whom} with sanctions`,
    extend: (whom) => `gives ${whom} more time`,
    lift: (whom) => `lifts the threat against ${whom}`,
    penalise: (whom) => `carries out a part of the threat against ${whom}`,
    "name areas for deals": (whom) => `presents with ${whom} a list of areas for business`,
    "license ventures": () => "licenses energy and Arctic ventures with Russia",
    "staff embassies": () => "reopens embassies with full staff",
    "restore flights": () => "allows direct flights again",
    "waive farm banks": () => "waives sanctions on Russian farm banks",
    "waive energy": () => "waives sanctions on Russian energy",
    "lift sanctions": () => "lifts the rest of the US sanctions",
    "keep New START limits": () => "keeps to the limits of New START",
    "recognise a sphere": () => "recognises a Russian sphere of influence in public",
    "consult on China": () => "opens consultations on China",
    "draw away from China": () => "puts distance between Russia and China",
    "hold back the reset": () => "holds back what is left of the reset",
    "reimpose sanctions": () => "imposes the waived sanctions again",
    visit: (whom) => `visits ${whom}`,
    quarrel: (whom) => `falls out with ${whom} in public`,
    letter: (whom) => `writes to ${whom}`,
    sanction: (whom) => `imposes sanctions on ${whom}`,
    ease: (whom) => `eases sanctions on ${whom}`,
    lapse: (whom) => `lets the deadline for ${whom} pass`,
    pressure: (whom) => `tells ${whom} to accept or lose all support`,
    cut: (whom) => `cuts support for ${whom}`,
    relent: (whom) => `lets the day for ${whom} pass`,
    review: (whom) => `holds back some arms for ${whom}`,
    restore: (whom) => `restores support for ${whom}`,
    back: () => "backs the coalition's guarantees",
    "withdraw backing": () => "withdraws the backing of the coalition's guarantees",
    lobby: (whom) => `appeals to ${whom}`,
    "offer business": (whom) => `offers ${whom} business in Ukraine`,
    appeal: (whom) => `appeals to ${whom}`,
    fund: (whom) => `sends ${whom} new funds`,
  },
  dues: { pause: until, "declare truce": until },
  values: {
    kind: truces,
    line: land,
    territory: land,
    recognition,
    relief: {
      none: "no sanctions relief",
      phased: "sanctions relief in phases",
      partial: "partial sanctions relief",
      full: "full sanctions relief",
    },
    followUp: {
      "bilateral only": "further talks without Kyiv",
      "trilateral in two weeks": "a trilateral within two weeks",
      "trilateral after a truce": "a trilateral after a truce",
      "with Europe": "further talks with Europe",
    },
    guarantees,
    reparations,
    neutrality: { neutral: "a neutral Ukraine", "no NATO": "no NATO membership" },
    forceCaps: { caps: "caps on Ukraine's forces", "no caps": "no caps on Ukraine's forces" },
    business: {
      "areas for deals": "areas for business deals",
      "energy and Arctic ventures": "energy and Arctic ventures",
    },
    travel: { embassies: "embassies reopened", "embassies and flights": "embassies and flights restored" },
    sanctions: {
      "farm bank waivers": "sanctions waivers for farm banks",
      "energy waivers": "sanctions waivers for banks and energy",
      lifted: "US sanctions lifted",
    },
    order: {
      "at once": "steps at once",
      "relief after a truce": "relief after a truce",
      "after a truce": "steps after a truce",
    },
    armsControl: { "New START limits kept": "New START limits kept" },
    spheres: { understanding: "an understanding on spheres of influence" },
    china: { consultations: "consultations on China", distance: "distance from China" },
    text: { precise: "in precise terms", framework: "as a broad framework" },
    force: {
      "training mission": "a training mission",
      "reassurance force": "a reassurance force",
      "deterrence force": "a deterrence force",
    },
    backstop: {
      none: "no US backstop",
      "intelligence and air defence": "US intelligence and air defence",
      full: "a full US backstop",
    },
    burden: {
      "Europe pays": "Europe pays",
      shared: "shared costs",
      "United States pays": "the United States pays",
    },
    assets: {
      "stay frozen": "Russian assets stay frozen",
      "back a loan": "frozen assets back a loan",
      "handed over": "frozen assets handed over",
    },
  },
  outcomes: {
    groundCeasefire: "general or for thirty days",
    groundCeasefireAtEnd: "in force on the last day",
    partialTruce: "of limited scope or declared, and carried out",
    airTruce: "in the air only",
    airTruceAtEnd: "in force on the last day",
    settlement: "a peace settlement",
    settlementAtEnd: "in force on the last day",
    reset: "of US-Russia relations",
    resetAtEnd: "in force on the last day",
    framework: "on Ukraine, without Ukraine",
    ambiguous: "first framework is broad",
    collapse: "a text or reset falls apart",
    trilateral: "the three presidents meet",
    coerced: "a text Kyiv was forced into",
    sanctions: "a US threat carried out",
    aidCut: "US support for Ukraine cut",
    nothing: "no ceasefire, settlement, reset or framework",
    ceasefire: "of any kind, a truce in the air included",
    peace: "a settlement",
  },
};
