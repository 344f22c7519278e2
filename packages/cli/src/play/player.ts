import type { Action, Agent, AnyTurn, BargainingTurn, LiveMessage } from "@summitry/core";
import type { Calendar } from "@summitry/story";
import type { FullVocabulary } from "@summitry/story";
import { describeAccepted, describeReply } from "./acceptances.ts";
import { atTheTable } from "./at-the-table.ts";
import { away, type Scope } from "./away.ts";
import { briefLines, briefTable } from "./briefing.ts";
import { fitted } from "./fitted.ts";
import { interestsAt } from "./interests.ts";
import type { LineReader } from "./lines.ts";
import { onInvitation, onText, describeInvitation, briefText } from "./on-texts.ts";
import { describeStanding } from "./standing.ts";
import { alone, notUnderstood, split, type ParsedLine } from "./understood.ts";

/** What a player needs from the command. */
export interface PlayerContext {
  /** The agent whose seat the person has taken. */
  readonly agent: Agent;
  readonly lines: LineReader;
  /** Width of what is printed, in columns of text. */
  readonly width: number;
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
  /** The day on which the person quit; `null` before. */
  #leftOn: number | null = null;
  /** The tables of which the person knows what the seat wants there; `null` before the first question. */
  #briefed: Set<string> | null = null;
  /** The latest turn of anybody at a table. */
  #asked: BargainingTurn | null = null;
  /** Reasons to denounce the text in force, by table; cleared after the day on which they were typed. */
  #denounces = new Map<string, string>();

  constructor(around: PlayerContext) {
    this.#around = around;
  }

  /** The day from which the agent answers for itself, since the person quit; `null` for a person who stayed. */
  get leftOn(): number | null {
    return this.#leftOn;
  }

  /** The person's answer; `undefined` leaves it to the agent. */
  async answer(turn: AnyTurn): Promise<Action | undefined> {
    if (this.#leftOn !== null) return undefined;
    if (turn.kind === "keep") return this.#denounced(turn.table);
    if (turn.kind === "act") {
      this.#denounces.clear();
      if (turn.day < this.#awake) return undefined;
    }
    this.#around.printNews();
    this.#say(this.#news(turn));
    this.#say(this.#told(turn));
    for (;;) {
      const line = await this.#around.lines.ask(`${this.#around.calendar.full(turn.day)} > `);
      const understood: ParsedLine =
        line === null || line === "quit" ? { type: "quit" } : this.#meant(line, turn);
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
    if (this.#leftOn !== null || this.#briefed === null) return;
    const { agent, vocabulary } = this.#around;
    const reply = describeReply(message, this.#asked, agent.id, vocabulary);
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
        this.#leftOn = turn.day;
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
      return [...describeStanding(turn, vocabulary), ...describeAccepted(turn, vocabulary)];
    if (turn.kind === "attend")
      return describeInvitation(turn, vocabulary, calendar.full(turn.invitation.day));
    return turn.kind === "act" ? [] : briefText(turn, vocabulary);
  }

  /** What the person was not told of the seat yet: at first its red lines, and then its interests, table by table. */
  #news(turn: AnyTurn): readonly string[] {
    const isFirst = this.#briefed === null;
    const briefed = (this.#briefed ??= new Set());
    const { agent, vocabulary } = this.#around;
    const fresh = interestsAt(agent, turn).filter(({ table }) => !briefed.has(table));
    for (const { table } of fresh) briefed.add(table);
    return [
      ...(isFirst ? briefLines(agent, turn.view) : []),
      ...fresh.flatMap((interest) => briefTable(interest, vocabulary)),
    ];
  }

  #brief(turn: AnyTurn): readonly string[] {
    this.#briefed = null;
    const { agent, vocabulary } = this.#around;
    return [`You are ${vocabulary.agent(agent.id)}.`, ...this.#news(turn)];
  }

  #meant(line: string, turn: AnyTurn): ParsedLine {
    const [verb, rest] = split(line);
    if (verb !== "brief") return this.#understood(line, turn);
    return alone(verb, rest, notUnderstood(...this.#brief(turn)));
  }

  #understood(line: string, turn: AnyTurn): ParsedLine {
    switch (turn.kind) {
      case "bargain":
        return atTheTable(line, turn, this.#around.vocabulary);
      case "attend":
        return onInvitation(line);
      case "act":
        return away(line, this.#around.scope);
      default:
        return onText(line, turn);
    }
  }
}
