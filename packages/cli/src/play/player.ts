import type { Action, AnyTurn, BargainingTurn, LiveMessage } from "@summitry/core";
import type { Calendar } from "../story/calendar.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";
import { tellAcceptances, tellReply, type Tables } from "./acceptances.ts";
import { atTheTable } from "./at-the-table.ts";
import { away, type Scope } from "./away.ts";
import { fitted } from "./fitted.ts";
import type { LineReader } from "./lines.ts";
import { onInvitation, onText, describeInvitation, briefText } from "./on-texts.ts";
import { describeStanding } from "./standing.ts";
import type { ParsedLine } from "./understood.ts";

/** What a player needs from the command. */
export interface PlayerContext {
  /** Id of the agent whose seat the person has taken. */
  readonly agent: string;
  readonly lines: LineReader;
  /** Width of what is printed, in columns of text. */
  readonly width: number;
  readonly vocabulary: FullVocabulary;
  readonly calendar: Calendar;
  readonly scope: Scope;
  /** The world as it stands. */
  world(): Tables;
  /** Prints what has happened since the last call. */
  printNews(): void;
}

/** A person who plays an agent by typing. */
export class Player {
  readonly #around: PlayerContext;
  /** First day on which the person is asked again between meetings. */
  #awake = 0;
  #hasQuit = false;
  /** The latest turn of anybody at a table. */
  #asked: BargainingTurn | null = null;
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
    this.#say(this.#told(turn));
    for (;;) {
      const line = await this.#around.lines.ask(`${this.#around.calendar.full(turn.day)} > `);
      const understood: ParsedLine =
        line === null || line === "quit" ? { type: "quit" } : this.#understood(line, turn);
      if (understood.type !== "again") return this.#done(understood, turn);
      this.#say(understood.says);
    }
  }

  /** Tells the person who accepts or objects at their table, as it happens. */
  hear(message: LiveMessage): void {
    if (message.type === "action") return;
    if (message.type === "turn") {
      if (message.turn.kind === "bargain") this.#asked = message.turn;
      return;
    }
    if (this.#hasQuit) return;
    const { agent, vocabulary } = this.#around;
    const reply = tellReply(message, this.#asked, agent, vocabulary);
    if (reply === null) return;
    this.#around.printNews();
    this.#say([reply]);
  }

  #say(lines: readonly string[]): void {
    this.#around.lines.say(lines.flatMap((line) => fitted(line, this.#around.width)));
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
    if (turn.kind === "bargain")
      return [
        ...describeStanding(turn, vocabulary),
        ...tellAcceptances(turn, this.#around.world(), vocabulary),
      ];
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
