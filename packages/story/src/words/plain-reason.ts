/** Reasons that core itself gives, each with plainer wording for readers. */
const STOCK: readonly (readonly [string, string])[] = [
  ["the last round passed without an agreement", "time ran out"],
  ["no outcome is worth at least walking away to", "no text is worth as much as walking away to"],
  ["the talks broke down at their random end", "the talks broke down at a random end"],
  ["it crosses the red line", "the text crosses the red line"],
  ["every outcome worth at least walking away to", "every text worth as much as walking away to"],
  [
    "nothing it may sign is worth at least walking away",
    "no text that could be signed is worth as much as walking away",
  ],
];

/** The wording of a reason for readers; a reason that an agent gave stays as it is. */
export function plainReason(because: string): string {
  return STOCK.reduce((said, [stock, words]) => said.replace(stock, words), because);
}
