import { pow, type Drawn, type Parameter, type WorldView } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import { controlExponent } from "../parameters/control.ts";
import { peaceSeasons, swapShare, zelenskyLand } from "../parameters/settlement.ts";
import {
  chinaSupport,
  spheresDoubt,
  spheresSettles,
  spheresWeight,
  trumpPrestige,
} from "../parameters/stance.ts";
import { guaranteesPrice, guaranteesSpoken, guaranteesWiden } from "../parameters/guarantees.ts";
import { dependence, europeCover } from "../parameters/support.ts";
import { sanctionsAmerican, sanctionsCost } from "../parameters/sanctions.ts";
import { demandAir, demandThirty, threatForce } from "../parameters/threats.ts";
import { trumpWalkAway } from "../parameters/trump.ts";
import { smallShare, smallVisible } from "../parameters/truces.ts";
import { putinOptimism, trumpOptimism, zelenskyOptimism } from "../parameters/wording.ts";
import {
  airShare,
  putinHalt,
  putinMomentum,
  putinStall,
  putinWarCost,
  warLevelsOff,
  zelenskyMomentum,
  zelenskyOpinion,
  zelenskyWarCost,
} from "../parameters/worth.ts";
import { handedOver } from "./land.ts";

/** The parts of the world that the worth of texts depends on. */
export type WarView = Pick<WorldView, "quantity" | "input" | "inForce" | "texts">;

/** Actors without a view on record read gains and losses alike. */
const EVEN = 0.5;

/**
 * Weights of the current state of the world for each actor, from the parameters of a run that are known; each has the
 * name of its parameter.
 */
export type Weights = ReturnType<typeof read>;

function read(drawn: Drawn) {
  const of = ({ id }: Parameter): number => drawn[id] ?? Number.NaN;
  const optimism: Readonly<Record<PositionActor, number>> = {
    trump: drawn[trumpOptimism.id] ?? EVEN,
    putin: drawn[putinOptimism.id] ?? EVEN,
    zelensky: drawn[zelenskyOptimism.id] ?? EVEN,
    europe: EVEN,
  };
  const handed = handedOver(of(swapShare));
  const left = (share: number): number => pow(1 - share, of(controlExponent));
  return {
    airShare: of(airShare),
    demandAir: of(demandAir),
    demandThirty: of(demandThirty),
    dependence: of(dependence),
    europeCover: of(europeCover),
    guaranteesPrice: of(guaranteesPrice),
    guaranteesSpoken: of(guaranteesSpoken),
    guaranteesWiden: of(guaranteesWiden),
    /** Share of what Russia does not hold that a text hands over, by what it says on land. */
    handed,
    /** Share of the price of a halt that is left after what a text hands over. */
    haltAfter: {
      swap: left(handed.swap),
      "Donetsk handover": left(handed["Donetsk handover"]),
      "four oblasts": left(handed["four oblasts"]),
    },
    optimism,
    peaceSeasons: of(peaceSeasons),
    putinHalt: of(putinHalt),
    putinMomentum: of(putinMomentum),
    putinStall: of(putinStall),
    putinWarCost: of(putinWarCost),
    sanctionsAmerican: of(sanctionsAmerican),
    sanctionsBite: of(sanctionsCost),
    chinaSupport: of(chinaSupport),
    spheresDoubt: of(spheresDoubt),
    spheresSettles: of(spheresSettles),
    spheresWeight: of(spheresWeight),
    threatForce: of(threatForce),
    trumpPrestige: of(trumpPrestige),
    trumpWalkAway: of(trumpWalkAway),
    smallShare: of(smallShare),
    smallVisible: of(smallVisible),
    warLevelsOff: of(warLevelsOff),
    zelenskyLand: of(zelenskyLand),
    zelenskyMomentum: of(zelenskyMomentum),
    zelenskyOpinion: of(zelenskyOpinion),
    zelenskyWarCost: of(zelenskyWarCost),
  } as const;
}

const known = new WeakMap<Drawn, Weights>();

/** The weights for some drawn parameters; read once a run, since every day asks for most of them many times. */
export function weightsOf(drawn: Drawn): Weights {
  let weights = known.get(drawn);
  if (weights === undefined) known.set(drawn, (weights = read(drawn)));
  return weights;
}
