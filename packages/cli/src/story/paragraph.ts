/** What a paragraph is about, which decides its colour. */
export type Tone = "plain" | "scene" | "good" | "bad" | "line";

/** A paragraph of the story. */
export interface Paragraph {
  /** Its words, on one line. */
  readonly says: string;
  /** Whether it opens an item or goes into its details. */
  readonly level: "item" | "detail";
  /** What it is about. */
  readonly tone: Tone;
}

/** A paragraph that opens an item. */
export function item(says: string, tone: Tone = "plain"): Paragraph {
  return { says, level: "item", tone };
}

/** A paragraph that goes into the details of the one before. */
export function detail(says: string, tone: Tone = "plain"): Paragraph {
  return { says, level: "detail", tone };
}
