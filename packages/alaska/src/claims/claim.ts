import type { Claim } from "@summitry/core";
import type { AlaskaOptions } from "../options.ts";
import type { AlaskaRow } from "../scenario.ts";

/** A claim of the article as an experiment. */
export type AlaskaClaim = Claim<AlaskaOptions, AlaskaRow>;
