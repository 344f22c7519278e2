/**
 * Widths in pixels of a figure that a page shows by a `picture`, by what its file's name ends in: for a screen, and for a
 * telephone.
 */
export const widths = { "": 700, "-narrow": 342 };
