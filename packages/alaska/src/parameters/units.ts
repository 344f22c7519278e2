/** Unit of utilities: 1 is the ideal on every issue. */
export const util = "utility (1 = ideal on every issue)";
