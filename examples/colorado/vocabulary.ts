import type { Vocabulary } from "@summitry/core";
import { planAgenda } from "./tables/plan.ts";

/** The words for the ids of the scenario. */
export const vocabulary: Vocabulary = {
  title: "Cuts on the Colorado River, 2022 and 2023",
  caveat: "a model of publicly stated positions, not a forecast",
  limits: [
    "What an acre-foot costs, what safe lakes are worth and how likely imposed cuts are held to be are judgement with wide priors; the shares move with them.",
    "A state is one party: its districts, cities, growers and tribes don't bargain with each other.",
    "The lakes rise and fall as they were measured, whatever is signed; the Upper Basin and Mexico don't bargain.",
    "The winter is that of the record, or that of another year, and never one that nobody has seen.",
  ],
  agents: {
    interior: "the Interior Department",
    california: "California",
    arizona: "Arizona",
    nevada: "Nevada",
  },
  tables: {
    plan: { topic: "a Lower Basin plan", text: "the Lower Basin plan", unit: "billion dollars" },
    funding: { topic: "federal money for water", text: "the funding", unit: "billion dollars" },
  },
  moves: {
    call: () => "calls for cuts of 2 to 4 million acre-feet a year, or it may act alone",
    pass: () => "lets its date pass and imposes nothing",
    notice: () => "gives notice that it prepares a statement on cuts",
    draft: () => "publishes its draft, which has cuts by priority and cuts in equal shares",
    impose: () => "imposes cuts on the three states",
    shelve: () => "shelves the statement",
    withdraw: () => "withdraws its statement",
    pledge: () => "offers to save 400,000 acre-feet a year, for pay",
    propose: () => "puts forward, with five other states, a framework that charges losses to every user",
    counter: () => "puts forward a framework of its own, by the Law of the River",
  },
  values: {
    california: Object.fromEntries(
      planAgenda.issues.california.map((part) => [part, `${part} per cent of them by California`]),
    ),
    basis: {
      priority: "taken by priority",
      losses: "with losses charged to every user",
      pledges: "as pledges of each state",
    },
    price: {
      400: "at $400 an acre-foot everywhere",
      520: "at $520 an acre-foot in California",
      650: "at $650 an acre-foot in California",
      776: "at $776 an acre-foot in California",
      840: "at $840 an acre-foot in California",
    },
    saltonSea: {
      nothing: "nothing for the Salton Sea",
      "$250 million": "$250 million for the Salton Sea",
    },
  },
  redLines: {
    "charged-losses": "on losses charged to users",
    "strict-priority": "on strict priority",
    "own-part": "on a disproportionate part",
  },
  outcomes: {
    plan: "a Lower Basin plan enters into force",
    planInSpring: "one does, first in April, May or June 2023",
    planOfThree: "the first saves 2.5 to 3.5 million acre-feet",
    planMostlyPaid: "more than half of it is paid for",
    givenUp: "a plan in force is given up again",
    funding: "federal money is agreed on",
    draft: "the draft statement is published",
    imposed: "cuts are imposed on the states",
    stalemate: "no plan and no imposed cuts",
    blocked: "a meeting fails for red lines alone",
  },
};
