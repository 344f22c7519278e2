import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import type {
  AcceptEvent,
  AdjournEvent,
  BreachEvent,
  LeaveEvent,
  ObjectionEvent,
  OfferEvent,
  OpenEvent,
  SignEvent,
  VoteEvent,
} from "./meeting.ts";
import type {
  AttendEvent,
  DayEvent,
  DeclineEvent,
  EndEvent,
  InputEvent,
  InviteEvent,
  MoveEvent,
  QuantityEvent,
  StartEvent,
} from "./run.ts";
import type {
  CollapseEvent,
  ExpireEvent,
  ForceEvent,
  LapseEvent,
  RatifyEvent,
  RefuseEvent,
  RenewEvent,
} from "./text.ts";

export type * from "./base.ts";
export type * from "./meeting.ts";
export type * from "./run.ts";
export type * from "./text.ts";

/** The issues of every table of a scenario, by table name. */
export type Agendas = Readonly<Record<string, Issues>>;

/** A table's name together with an outcome of its own agenda. */
export type TableOutcome<A extends Agendas> = {
  [K in keyof A & string]: {
    /** Name of the table. */
    readonly table: K;
    /** An outcome of its agenda. */
    readonly outcome: OutcomeOf<A[K]>;
  };
}[keyof A & string];

/** Everything that can happen in a run: plain JSON; `type` says which kind of event it is. */
export type SimulationEvent<A extends Agendas = Agendas> =
  | StartEvent
  | DayEvent
  | InputEvent
  | QuantityEvent
  | InviteEvent
  | MoveEvent
  | AttendEvent
  | DeclineEvent
  | OpenEvent
  | (Omit<OfferEvent, "table" | "outcome"> & TableOutcome<A>)
  | AcceptEvent
  | ObjectionEvent
  | VoteEvent
  | LeaveEvent
  | BreachEvent
  | AdjournEvent
  | (Omit<SignEvent, "table" | "outcome"> & TableOutcome<A>)
  | RatifyEvent
  | RefuseEvent
  | LapseEvent
  | ForceEvent
  | RenewEvent
  | ExpireEvent
  | CollapseEvent
  | EndEvent;

/** Names of the kinds of event. */
export type EventType = SimulationEvent["type"];

/** The event of one kind. */
export type EventOf<T extends EventType, A extends Agendas = Agendas> = Extract<
  SimulationEvent<A>,
  { readonly type: T }
>;
