import type { Drawn, Parameter, WorldView } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import { spheresWeight, trumpPrestige } from "../parameters/stance.ts";
import { dependence, europeCover, guaranteesWiden } from "../parameters/support.ts";
import { sanctionsCost, threatForce } from "../parameters/threats.ts";
import { trumpResetPrice } from "../parameters/trump.ts";
import { putinOptimism, trumpOptimism, zelenskyOptimism } from "../parameters/wording.ts";
import {
  airShare,
  putinHalt,
  putinMomentum,
  putinStall,
  putinWarCost,
  zelenskyMomentum,
  zelenskyOpinion,
  zelenskyWarCost,
} from "../parameters/worth.ts";

/** The parts of the world that the worth of texts depends on. */
export type WarView = Pick<WorldView, "quantity" | "input" | "inForce">;

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
  return {
    airShare: of(airShare),
    dependence: of(dependence),
    europeCover: of(europeCover),
    guaranteesWiden: of(guaranteesWiden),
    optimism,
    putinHalt: of(putinHalt),
    putinMomentum: of(putinMomentum),
    putinStall: of(putinStall),
    putinWarCost: of(putinWarCost),
    sanctionsBite: of(sanctionsCost),
    spheresWeight: of(spheresWeight),
    threatForce: of(threatForce),
    trumpPrestige: of(trumpPrestige),
    trumpResetPrice: of(trumpResetPrice),
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
