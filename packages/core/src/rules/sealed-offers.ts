import { frozen } from "../data/frozen.ts";
import { offerOf } from "../world/offer.ts";
import type { EventOf } from "../world/event/event.ts";
import type { Meeting, World } from "../world/world.ts";
import { undrafted } from "./amend.ts";
import { updateOthersMemories } from "./memory.ts";
import type { Rules } from "./rules.ts";

/** Keeps an offer from the others at the table until it is opened. */
export function keepSealed(meeting: Meeting | null | undefined, event: EventOf<"offer">): void {
  if (!meeting) return;
  const { by, round, outcome, crosses } = event;
  meeting.sealed = frozen([...undrafted(meeting.sealed), { by, round, outcome, crosses }]);
}

/** Shows the sealed offers of a meeting to everybody at it, once its protocol has them opened. */
export function openOffers(rules: Rules, world: World, table: string, meeting: Meeting): void {
  const sealed = undrafted(meeting.sealed);
  const next = rules.table(table).protocol.next(meeting.state, meeting.seats);
  if (next.type === "turn" && next.sealed === true && next.round === sealed.at(-1)?.round) return;
  meeting.sealed = [];
  for (const { by, round, outcome, crosses } of sealed) {
    meeting.offers.push(offerOf(by, round, outcome));
    const { day } = world;
    updateOthersMemories(rules, world, {
      type: "offer",
      day,
      by,
      table,
      round,
      outcome,
      crosses,
      sealed: true,
    });
  }
}
