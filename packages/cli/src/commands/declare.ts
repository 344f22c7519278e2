import type { Command } from "commander";
import type { Scenarios } from "../scenarios.ts";

/** Declares what a command takes and does. */
export type Declare = (command: Command, scenarios: Scenarios) => void;
