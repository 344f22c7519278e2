import type { Action, AnyTurn } from "@summitry/core";
import type { Calendar } from "../story/calendar.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";
import { atTheTable } from "./at-the-table.ts";
import { away, type Scope } from "./away.ts";
import type { LineReader } from "./lines.ts";
import { onInvitation, onText, describeInvitation, briefText } from "./on-texts.ts";
import { describeStanding } from "./standing.ts";
import type { ParsedLine } from "./understood.ts";

/** What a player needs from the command. */
export interface PlayerContext {
  readonly lines: LineReader;
  readonly vocabulary: FullVocabulary;
  readonly calendar: Calendar;
  readonly scope: Scope;
  /** Prints what has happened since the last call. */
  printNews(): void;
}

/** A person who plays an agent by typing. */
export class Player {
  readonly #around: PlayerContext;
  /** First day on which the person is asked again between meetings. */
  #awake = 0;
  #hasQuit = false;
  /** Reasons to denounce the text in force, by table; cleared after the day on which they were typed. */
  #denounces = new Map<string, string>();

  constructor(around: PlayerContext) {
    this.#around = around;
  }

  /** The person's answer; `undefined` leaves it to the agent. */
  async answer(turn: AnyTurn): Promise<Action | undefined> {
    if (this.#hasQuit) return undefined;
    if (turn.kind === "keep") return this.#denounced(turn.table);
    if (turn.kind === "act") {
      this.#denounces.clear();
      if (turn.day < this.#awake) return undefined;
    }
    this.#around.printNews();
    this.#around.lines.say(this.#told(turn));
    for (;;) {
      const line = await this.#around.lines.ask(`${this.#around.calendar.full(turn.day)} > `);
      const understood: ParsedLine =
        line === null || line === "quit" ? { type: "quit" } : this.#understood(line, turn);
      if (understood.type !== "again") return this.#done(understood, turn);
      this.#around.lines.say(understood.says);
    }
  }

  #done(understood: Exclude<ParsedLine, { type: "again" }>, turn: AnyTurn): Action | undefined {
    switch (understood.type) {
      case "answer":
        return understood.action ?? undefined;
      case "skip":
        this.#awake = turn.day + understood.days;
        return undefined;
      case "denounce":
        this.#denounces.set(understood.table, understood.because);
        return undefined;
      case "quit":
        this.#hasQuit = true;
        return undefined;
      default:
        return understood satisfies never;
    }
  }

  #denounced(table: string): Action | undefined {
    const because = this.#denounces.get(table);
    return because === undefined ? undefined : { type: "denounce", because };
  }

  #told(turn: AnyTurn): readonly string[] {
    const { vocabulary, calendar } = this.#around;
    if (turn.kind === "bargain") return describeStanding(turn, vocabulary);
    if (turn.kind === "attend")
      return describeInvitation(turn, vocabulary, calendar.full(turn.invitation.day));
    return turn.kind === "act" ? [] : briefText(turn, vocabulary);
  }

  #understood(line: string, turn: AnyTurn): ParsedLine {
    switch (turn.kind) {
      case "bargain":
        return atTheTable(line, turn);
      case "attend":
        return onInvitation(line);
      case "act":
        return away(line, this.#around.scope);
      default:
        return onText(line, turn);
    }
  }
}
