import type { SimulationEvent } from "../world/event/event.ts";

/** How the history of a run is coded: by the order in which certain things first happened in it. */
export interface HistoryCoding {
  /** The code of what an event is; `null` for what a history leaves out. It goes by the event alone. */
  code(event: SimulationEvent): string | null;
  /** What codes stand for, in words; a code without words is told as it stands. */
  readonly labels: Readonly<Record<string, string>>;
}
