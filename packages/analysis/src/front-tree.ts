/** The most outcomes in a leaf. */
const LEAF = 24;

/** A box in utility space: the lowest and the highest utility of each party, by position of the party. */
interface Box {
  readonly low: number[];
  readonly high: number[];
}

/** A leaf: some outcomes and the smallest box around them. */
interface Leaf extends Box {
  readonly type: "leaf";
  readonly members: number[];
  /** The part of utility space that belongs to the leaf. */
  readonly cell: Box;
  readonly party: number;
}

/** An inner node: two subtrees and the smallest box around their outcomes. */
interface Fork extends Box {
  readonly type: "fork";
  /** Outcomes whose utility to this party is below `at` are on the left. */
  readonly party: number;
  readonly at: number;
  left: Leaf | Fork;
  right: Leaf | Fork;
}

/**
 * The outcomes of a front so far, as a tree of boxes in utility space. To find out whether one of them is at least as
 * good as a given outcome for all parties, most boxes need no closer look: if the best corner of a box is worse for
 * some party, none of its outcomes is; if the worst corner is as good for all, each of them is.
 *
 * Source: the idea of the ND-tree of Jaszkiewicz and Lust (2018), IEEE Transactions on Evolutionary Computation 22.
 */
export class FrontTree {
  readonly #columns: readonly Float64Array[];
  readonly #probe: Float64Array;
  #root: Leaf | Fork;

  /** An empty tree, for outcomes from the given ones. */
  constructor(columns: readonly Float64Array[], outcomes: Uint32Array) {
    this.#columns = columns;
    this.#probe = new Float64Array(columns.length);
    this.#root = this.#leaf([], boxOf(columns, outcomes), 0);
  }

  /** Adds an outcome unless one in the tree is at least as good for every party. Returns whether it was added. */
  addIfUndominated(index: number): boolean {
    for (let party = 0; party < this.#probe.length; party++) {
      this.#probe[party] = this.#columns[party]?.[index] as number;
    }
    if (this.#covers(this.#root)) return false;
    this.#root = this.#with(this.#root, index);
    return true;
  }

  #covers(node: Leaf | Fork): boolean {
    const probe = this.#probe;
    const { low, high } = node;
    let all = true;
    for (let party = 0; party < probe.length; party++) {
      if ((high[party] as number) < (probe[party] as number)) return false;
      if ((low[party] as number) < (probe[party] as number)) all = false;
    }
    if (all) return true;
    if (node.type === "fork") return this.#covers(node.right) || this.#covers(node.left);
    for (let at = 0; at < node.members.length; at++)
      if (this.#isAsGood(node.members[at] as number)) return true;
    return false;
  }

  #isAsGood(member: number): boolean {
    for (let party = 0; party < this.#probe.length; party++) {
      if ((this.#columns[party]?.[member] as number) < (this.#probe[party] as number)) return false;
    }
    return true;
  }

  #with(node: Leaf | Fork, index: number): Leaf | Fork {
    widen(node, this.#probe);
    if (node.type === "leaf") {
      node.members.push(index);
      return node.members.length > LEAF ? this.#split(node) : node;
    }
    if ((this.#probe[node.party] as number) < node.at) node.left = this.#with(node.left, index);
    else node.right = this.#with(node.right, index);
    return node;
  }

  /**
   * Cuts a leaf in two at the middle of its cell, along the axis of each party in turn. Cutting the cell rather than
   * the box around the outcomes keeps the tree shallow in whatever order they are added.
   */
  #split({ low, high, members, cell, party }: Leaf): Fork {
    const [from, to] = [cell.low[party] as number, cell.high[party] as number];
    const middle = from / 2 + to / 2;
    const at = middle > from ? middle : to;
    const column = this.#columns[party] as Float64Array;
    const next = (party + 1) % this.#columns.length;
    const half = (members: number[], bound: "low" | "high"): Leaf | Fork => {
      const leaf = this.#leaf(members, { ...cell, [bound]: cell[bound].with(party, at) }, next);
      return members.length > LEAF ? this.#split(leaf) : leaf;
    };
    const left = half(
      members.filter((member) => (column[member] as number) < at),
      "high",
    );
    const right = half(
      members.filter((member) => (column[member] as number) >= at),
      "low",
    );
    return { type: "fork", low, high, party, at, left, right };
  }

  #leaf(members: number[], cell: Box, party: number): Leaf {
    return { type: "leaf", ...boxOf(this.#columns, members), members, cell, party };
  }
}

/** The smallest box around some outcomes; without any, a box that contains nothing. */
function boxOf(columns: readonly Float64Array[], members: Iterable<number>): Box {
  const low = columns.map(() => Number.POSITIVE_INFINITY);
  const high = columns.map(() => Number.NEGATIVE_INFINITY);
  for (const [party, column] of columns.entries()) {
    for (const member of members) {
      const utility = column[member] as number;
      if (utility < (low[party] as number)) low[party] = utility;
      if (utility > (high[party] as number)) high[party] = utility;
    }
  }
  return { low, high };
}

function widen({ low, high }: Box, point: Float64Array): void {
  for (let party = 0; party < point.length; party++) {
    const utility = point[party] as number;
    if (utility < (low[party] as number)) low[party] = utility;
    if (utility > (high[party] as number)) high[party] = utility;
  }
}
