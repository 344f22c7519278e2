import { percent } from "@summitry/story/english";

export { percent };

/** An estimate with its interval, in per cent. */
export const interval = ({ estimate, low, high }) =>
  `${percent(estimate)} (${percent(low)} to ${percent(high)})`;

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
