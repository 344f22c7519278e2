import type { Reasons, ReasonShare, StageShare } from "@summitry/monte-carlo";
import { capitalized } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { batchTable, shareWords } from "./batch-table.ts";
import type { WhyWords } from "./why-words.ts";
import { howPhrases, stagePhrases } from "./reason-phrases.ts";

/** So many parties or red lines are named for a reason. */
const NAMED = 4;

/** Why the runs of a batch came no further: for each table the stages it came to, and within them the reasons. */
export function reasonsTables({ tables }: Reasons, words: WhyWords, look: TerminalStyle): readonly string[] {
  return tables.map(({ table, stages }) => {
    const rows = stages.flatMap((stage) => [
      stageCells(stage, words),
      ...partsOf(stage).map((reason) => reasonCells(`  ${howPhrases[reason.how]}`, reason, words)),
    ]);
    return batchTable(
      { headings: [capitalized(words.vocabulary.topic(table)), "Share", "Hung on"], rows },
      look,
    );
  });
}

/** The reasons within a stage; none where there is only one: it stands with the stage. */
function partsOf({ reasons }: StageShare): readonly ReasonShare[] {
  return reasons.length === 1 ? [] : reasons;
}

function stageCells(stage: StageShare, words: WhyWords): readonly string[] {
  const says = stagePhrases[stage.stage];
  const [only, ...others] = stage.reasons;
  if (only === undefined || others.length > 0) return [says, shareWords(stage), ""];
  return reasonCells(only.how === "in force" ? says : `${says}: ${howPhrases[only.how]}`, only, words);
}

/** Why, in how many runs, and whom or what that hung on, each with its share of these runs. */
function reasonCells(says: string, reason: ReasonShare, words: WhyWords): readonly string[] {
  const { who, nobody, count } = reason;
  const named = who
    .slice(0, NAMED)
    .map((each) => `${words.who(each.who)} ${Math.round(100 * each.estimate)} %`);
  if (who.length > 0 && nobody > 0) named.push(`nobody ${Math.round((100 * nobody) / count)} %`);
  return [says, shareWords(reason), [...named, ...(who.length > NAMED ? ["others"] : [])].join(", ")];
}
