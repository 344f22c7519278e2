/** Levels at which a table may meet. What envoys agree is initialled, and signed by those who sent them. */
export const levels = ["presidents", "envoys"] as const;
