import type { DefaultTheme } from "vitepress";

/** Pages in reading order; the reference names the packages only. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: "Start",
    items: [
      { text: "A tour in five minutes", link: "/tour" },
      { text: "Your first negotiation", link: "/tutorial" },
      { text: "Programs to start from", link: "/examples" },
      { text: "In a terminal", link: "/terminal" },
      { text: "Vocabulary", link: "/vocabulary" },
    ],
  },
  {
    text: "How to",
    items: [
      { text: "Choose a protocol", link: "/how-to/protocols" },
      { text: "Choose a strategy", link: "/how-to/strategies" },
      { text: "Say what outcomes are worth", link: "/how-to/preferences" },
      { text: "Use parameters", link: "/how-to/parameters" },
      { text: "Write an agent", link: "/how-to/new-agent" },
      { text: "Write a protocol", link: "/how-to/new-protocol" },
      { text: "Write a strategy", link: "/how-to/new-strategy" },
      { text: "Write an input", link: "/how-to/new-input" },
      { text: "Check your own", link: "/how-to/check-your-own" },
      { text: "Host a model from elsewhere", link: "/how-to/foreign-model" },
      { text: "Declare a scenario in YAML", link: "/how-to/scenario-file" },
      { text: "Analyse a table", link: "/how-to/analyse-a-table" },
      { text: "Run live, with people in seats", link: "/how-to/live-and-seats" },
      { text: "Run batches in folders", link: "/batches" },
      { text: "Draw figures and write a report", link: "/how-to/figures-and-reports" },
      { text: "Open the notebooks", link: "/how-to/notebooks" },
      { text: "Run in worker threads", link: "/how-to/workers" },
      { text: "Run on a cluster", link: "/how-to/cluster" },
    ],
  },
  {
    text: "The Alaska scenario",
    items: [
      { text: "The model", link: "/alaska" },
      { text: "The article's claims", link: "/claims" },
      { text: "Mechanisms", link: "/mechanisms" },
      { text: "Columns of a run", link: "/columns" },
      { text: "Parameters", link: "/parameters" },
    ],
  },
  {
    text: "How it works",
    items: [
      { text: "How it is built", link: "/architecture" },
      { text: "Determinism", link: "/explanation/determinism" },
      { text: "Statistics", link: "/explanation/statistics" },
      { text: "Speed", link: "/explanation/speed" },
      { text: "Security", link: "/security" },
    ],
  },
  {
    text: "Why it is so",
    items: [
      { text: "Decisions", link: "/decisions/" },
      { text: "How the code is laid out", link: "/decisions/structure" },
      { text: "The engine", link: "/decisions/engine" },
      { text: "Turns and what agents see", link: "/decisions/turns" },
      { text: "Chance, digests and speed", link: "/decisions/chance-and-speed" },
      { text: "Agents and strategies", link: "/decisions/agents-and-strategies" },
      { text: "Preferences and agendas", link: "/decisions/preferences-and-agendas" },
      { text: "Protocols", link: "/decisions/protocols" },
      { text: "What a table allows", link: "/decisions/analysis" },
      { text: "The Alaska scenario", link: "/decisions/alaska-scenario" },
      { text: "Batches and statistics", link: "/decisions/batches-and-statistics" },
      { text: "The command and figures", link: "/decisions/command-and-figures" },
      { text: "Testing and documentation", link: "/decisions/testing-and-documentation" },
    ],
  },
  {
    text: "Reference",
    items: [
      { text: "All packages", link: "/api/" },
      { text: "@summitry/core", link: "/api/@summitry/core/" },
      { text: "@summitry/analysis", link: "/api/@summitry/analysis/" },
      { text: "@summitry/monte-carlo", link: "/api/@summitry/monte-carlo/" },
      { text: "@summitry/alaska", link: "/api/@summitry/alaska/" },
      { text: "@summitry/plots", link: "/api/@summitry/plots/" },
      { text: "@summitry/testkit", link: "/api/@summitry/testkit/" },
    ],
  },
];
