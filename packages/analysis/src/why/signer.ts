import {
  floorOf,
  isEnumerated,
  type Preference,
  type RedLine,
  type SnapshotParty,
  type TableSnapshot,
} from "@summitry/core";

/** What a text has to be for one party to sign it. */
export interface Signer {
  /** Id of the party. */
  readonly id: string;
  /** What texts are worth to it. */
  readonly utility: Preference;
  /** Worth of walking away. */
  readonly reservation: number;
  /** The least utility that counts as worth at least walking away: `floorOf`. */
  readonly floor: number;
  /** The reservation value or, if that is lower than all texts, the lowest utility on the agenda. */
  readonly least: number;
  /** Lowest utility on the agenda. */
  readonly min: number;
  /** Highest utility on the agenda. */
  readonly max: number;
  /** Highest utility on the agenda minus the lowest. */
  readonly range: number;
  /** Its red lines in force. */
  readonly redLines: readonly RedLine[];
}

/** What a text has to be for those to sign it who would sign one, in the order of the seats: a mediator would not. */
export function signersOf({ parties, protocol }: TableSnapshot): readonly Signer[] {
  const seats = parties.map(({ id }) => id);
  const signing = protocol.parties?.(seats) ?? seats;
  return parties.filter(({ id }) => signing.includes(id)).map(signerOf);
}

function signerOf({ id, utility, reservation, redLines }: SnapshotParty): Signer {
  const { min, max } = extremesOf(utility);
  const range = Math.min(max - min, Number.MAX_VALUE);
  const floor = floorOf(reservation, range);
  return { id, utility, reservation, floor, least: Math.max(reservation, min), min, max, range, redLines };
}

function extremesOf(utility: Preference): { readonly min: number; readonly max: number } {
  const search = isEnumerated(utility.agenda) ? undefined : utility.search?.(null);
  if (search !== undefined) return { min: search.lowest, max: search.highest };
  const table = utility.table();
  return { min: table.lowest, max: table.highest(null) };
}
