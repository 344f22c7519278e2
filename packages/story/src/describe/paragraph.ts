/** The kind of content, which decides the colour of a paragraph. */
export type Tone = "plain" | "scene" | "good" | "bad" | "line";

/** A paragraph of the story. */
export interface Paragraph {
  /** Its words, on one line. */
  readonly says: string;
  /** Whether it begins an item or gives details of it. */
  readonly level: "item" | "detail";
  /** Its kind of content. */
  readonly tone: Tone;
}

/** Makes a paragraph that begins an item. */
export function item(says: string, tone: Tone = "plain"): Paragraph {
  return { says, level: "item", tone };
}

/** Makes a paragraph with details of the item before. */
export function detail(says: string, tone: Tone = "plain"): Paragraph {
  return { says, level: "detail", tone };
}
