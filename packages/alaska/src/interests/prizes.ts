import type { Drawn, Increments } from "@summitry/core";
import { spheresWeight, trumpPrestige } from "../parameters/stance.ts";
import { guaranteesWiden } from "../parameters/support.ts";
import { trumpResetPrice } from "../parameters/trump.ts";
import { ceasefireAgenda, haltsGround, type CeasefireText } from "../tables/ceasefire.ts";
import type { tables } from "../tables/index.ts";
import { resetAgenda } from "../tables/reset.ts";
import { settlementAgenda } from "../tables/settlement.ts";
import { valueOf, type WarView } from "./war.ts";
import type { Reading } from "./wording.ts";

type TableName = keyof typeof tables;

/** How visible each text is, as a share of the most visible. */
const VISIBLE = { none: 0.25, "air only": 0.5, "thirty days": 0.75, general: 1 };
const VISIBLE_RESET = 0.5;

/** What a visible signed deal is worth to Trump by itself: `trump.prestige` * spotlight, by how visible it is. */
export function prized(table: TableName, drawn: Drawn, view: WarView): Increments {
  const prestige = valueOf(trumpPrestige, drawn) * view.quantity("spotlight");
  if (table === "ceasefire")
    return {
      kind: Object.fromEntries(ceasefireAgenda.issues.kind.map((kind) => [kind, prestige * VISIBLE[kind]])),
    };
  if (table === "settlement") return { territory: all(settlementAgenda.issues.territory, prestige) };
  return table === "reset" ? { text: all(resetAgenda.issues.text, prestige * VISIBLE_RESET) } : {};
}

/** What a reset costs Trump while the guns speak, in proportion to the pace of the front; a broad text shows less of it. */
export function resetPrices(drawn: Drawn, view: WarView, { losses }: Reading): Increments {
  const truce = view.inForce("ceasefire");
  if (truce !== null && haltsGround(truce.outcome as CeasefireText)) return {};
  const price = valueOf(trumpResetPrice, drawn) * Math.max(0, 1 + view.quantity("advance"));
  return { text: { precise: -price, framework: -price * losses } };
}

/** What an understanding on spheres, and on China, is worth beside positions: `spheres.weight` * spheresAppeal. */
export function spheresFor(actor: "trump" | "putin", drawn: Drawn, view: WarView): Increments {
  const worth = valueOf(spheresWeight, drawn) * view.quantity("spheresAppeal");
  const spheres = { understanding: worth };
  return actor === "putin" ? { spheres } : { spheres, china: { consultations: worth / 2, distance: worth } };
}

/** What guarantees add to a halt on the ground and to a settlement for Ukraine and Europe: `guarantees.widen` * assurance. */
export function assured(table: TableName, drawn: Drawn, view: WarView): Increments {
  const safer = valueOf(guaranteesWiden, drawn) * view.quantity("assurance");
  if (table === "ceasefire") return { kind: { "thirty days": safer, general: safer } };
  return table === "settlement" ? { territory: all(settlementAgenda.issues.territory, safer) } : {};
}

function all(values: readonly string[], more: number): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map((value) => [value, more]));
}
