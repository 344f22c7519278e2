import { analyse } from "@summitry/analysis";
import { additive, agenda, negotiate, simultaneousOffers } from "@summitry/core";
import type { BargainingTurn, Outcome, Strategy } from "@summitry/core";

const work = agenda({
  wage: [20, 21, 22, 23, 24, 25],
  hours: [36, 38, 40],
  holidays: [20, 25, 30],
});

/** What an outcome is worth to both beyond walking away, multiplied; 0 when it is worth less to one of them. */
function product(turn: BargainingTurn, outcome: Outcome): number {
  const [other] = Object.values(turn.beliefs);
  if (other === undefined) throw new Error("it has to know what the other wants");
  const own = turn.utility(outcome) - turn.reservation;
  const theirs = other.preference.of(outcome) - other.reservation;
  return own < 0 || theirs < 0 ? 0 : own * theirs;
}

const latest = ({ offers }: BargainingTurn, own: (by: string) => boolean): Outcome | null =>
  offers.findLast(({ by }) => own(by))?.outcome ?? null;

/**
 * Zeuthen's rule for two who know what the other wants: whoever has more to lose by a breakdown gives way, and by as little
 * as makes the other the one who has more to lose. That is the one whose offer has the smaller product of gains.
 */
export const zeuthen: Strategy = {
  id: "zeuthen",
  propose(turn) {
    const mine = latest(turn, (by) => by === turn.agent);
    const theirs = latest(turn, (by) => by !== turn.agent);
    const least = theirs === null ? 0 : product(turn, theirs);
    if (mine !== null && product(turn, mine) > least) return mine;
    const better = Array.from({ length: turn.agenda.size }, (_, at) => turn.agenda.outcome(at))
      .filter((outcome) => product(turn, outcome) > least && turn.crossed(outcome).length === 0)
      .sort((one, other) => turn.utility(other) - turn.utility(one));
    return better[0] ?? theirs;
  },
  accepts(turn) {
    const mine = latest(turn, (by) => by === turn.agent);
    return (
      turn.standing !== null && mine !== null && turn.utility(turn.standing.outcome) >= turn.utility(mine)
    );
  },
};

const union = additive(work, {
  wage: { weight: 0.5, values: (wage) => (wage - 20) / 5 },
  hours: { weight: 0.2, values: { 36: 1, 38: 0.6, 40: 0 } },
  holidays: { weight: 0.3, values: { 20: 0, 25: 0.7, 30: 1 } },
});
const employer = additive(work, {
  wage: { weight: 0.6, values: (wage) => (25 - wage) / 5 },
  hours: { weight: 0.35, values: { 36: 0, 38: 0.3, 40: 1 } },
  holidays: { weight: 0.05, values: { 20: 1, 25: 0.5, 30: 0 } },
});

const wants = {
  union: { utility: union, reservation: 0.2 },
  employer: { utility: employer, reservation: 0.3 },
};
const party = (id: keyof typeof wants, other: keyof typeof wants) => {
  const { utility: preference, reservation } = wants[other];
  return { id, ...wants[id], strategy: zeuthen, beliefs: () => ({ [other]: { preference, reservation } }) };
};

const protocol = simultaneousOffers({ rounds: work.size });
const parties = [party("union", "employer"), party("employer", "union")];
export const result = negotiate({ agenda: work, protocol, parties });
export const { nash } = analyse({ agenda: work, protocol, parties });
console.log(result.agreement, result.rounds, result.utilities);
console.log(nash); // the same, since Zeuthen's rule leads to the solution of Nash
