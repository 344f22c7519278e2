import type { InvitationAction, InvitationTurn } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import {
  kyivComes,
  kyivWary,
  promisePull,
  putinCode,
  putinComes,
  putinThreat,
} from "../../parameters/meetings.ts";
import { promisesTrilateral, type CeasefireText } from "../../tables/ceasefire.ts";
import { formatCodes } from "../../tables/formats.ts";
import { isOfThree } from "../../tables/on-ukraine.ts";

const ATTEND: InvitationAction = { type: "attend" };

/** Whether an invitation is to a meeting of the three presidents on Ukraine. */
function isToThree({ invitation }: InvitationTurn): boolean {
  return invitation.level !== "envoys" && isOfThree(invitation.seats);
}

function occasionOf({ invitation }: InvitationTurn): string {
  return `invitation ${invitation.table} ${invitation.sentDay}`;
}

/**
 * Putin's answer to an invitation. To a meeting of three he decides once for that invitation: from `trilateral.putin`,
 * moved by the distance of his reservation on the format from what is asked (`trilateral.code` per code), a believed threat
 * (`trilateral.threat`), and a promise that he signed or an earlier meeting of three (`trilateral.promise`).
 */
export function putinAttends(turn: InvitationTurn): InvitationAction {
  if (!isToThree(turn)) return ATTEND;
  const bound = Math.max(promisedBy("putin", turn), 1 - turn.quantity("ukraineShutOut"));
  const asked = turn.invitation.seats.includes("europe") ? formatCodes.withEurope : formatCodes.three;
  const floor = turn.drawn["putin.followUp.reservation"] ?? asked;
  const threat = turn.quantity("credibility") * turn.quantity("threatLive");
  const pull =
    turn.amount(putinCode) * (floor - asked) +
    turn.amount(putinThreat) * threat +
    turn.amount(promisePull) * bound;
  if (decides(turn, occasionOf(turn), putinComes, pull)) return ATTEND;
  return {
    type: "decline",
    because: "a meeting of three comes at the end of talks, not before terms are agreed",
  };
}

/**
 * Kyiv's and Europe's answer to an invitation of presidents. They decide once for that invitation: from `attend.kyiv`,
 * less `attend.wary` times the trust in Kyiv that Trump has lost, plus `trilateral.promise` if they signed one.
 */
export function kyivAttends(turn: InvitationTurn): InvitationAction {
  if (!isToThree(turn)) return ATTEND;
  const lost = 1 - turn.quantity("trust");
  const pull = turn.amount(promisePull) * promisedBy(turn.agent, turn) - turn.amount(kyivWary) * lost;
  if (decides(turn, occasionOf(turn), kyivComes, pull)) return ATTEND;
  const because =
    lost > 1 / 2
      ? "after the row a meeting in public would be a trap"
      : "a meeting of leaders comes after a ceasefire, and with Europe";
  return { type: "decline", because };
}

/** 1 if a text that stands promises a meeting of three and the agent has signed it, else 0. */
function promisedBy(agent: string, turn: InvitationTurn): number {
  for (const text of [turn.pending("ceasefire"), turn.inForce("ceasefire")]) {
    if (text === null || !promisesTrilateral(text.outcome as CeasefireText)) continue;
    if (text.signatories.includes(agent) || !text.awaits.includes(agent)) return 1;
  }
  return 0;
}
