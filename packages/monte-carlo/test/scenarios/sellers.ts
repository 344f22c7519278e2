import { Scenario } from "@summitry/core";
import { market, Seller } from "./market.ts";

/** A seller who asks for less. */
export class EagerSeller extends Seller {
  override readonly module = import.meta.url;

  override reservation(): number {
    return 0.1;
  }
}

/** A second seller, who joins the others at the table. */
export class Rival extends Seller {
  override readonly id = "rival";
  override readonly module = import.meta.url;
}

/** A seller that does not say where its class is. */
export class HomelessSeller extends Seller {
  override reservation(): number {
    return 0.2;
  }
}

/** A seller that can't be made without arguments. */
export class PricedSeller extends Seller {
  override readonly module = import.meta.url;
  readonly floor: number;

  constructor(floor: number) {
    super();
    this.floor = floor;
  }

  override reservation(): number {
    return this.floor;
  }
}

/** A market whose own function has already let a rival in. */
export function crowded() {
  const { definition } = market();
  const alone = new Scenario({ ...definition, name: "crowded", module: import.meta.url, options: undefined });
  return alone.with(new Rival(), { seats: ["sale"] });
}
