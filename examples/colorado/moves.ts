import type { MoveRule } from "@summitry/core";

/** What the parties can do away from the tables. */
export const moves = {
  call: { says: "a call for cuts by a date", by: ["interior"] },
  pass: { says: "a date passes and nothing is done", by: ["interior"] },
  notice: { says: "notice of an environmental statement on cuts", by: ["interior"] },
  draft: { says: "the draft statement, with cuts by priority and by equal shares", by: ["interior"] },
  impose: { says: "cuts are imposed", by: ["interior"] },
  shelve: { says: "the statement is shelved", by: ["interior"] },
  withdraw: { says: "the statement is withdrawn for a plan", by: ["interior"] },
  pledge: { says: "an offer to save 400,000 acre-feet a year for pay", by: ["california"] },
  propose: { says: "a framework of six states that charges losses to every user", by: ["nevada"] },
  counter: { says: "California's own framework", by: ["california"] },
} as const satisfies Readonly<Record<string, MoveRule>>;
