/**
 * Position codes of formats of meetings, on the issue of the follow-up: a meeting of three without terms agreed in advance
 * lies between talks at a lower level (3) and a date set (5); with Europe at the table it is worth a date set.
 */
export const formatCodes = { three: 4, withEurope: 5 } as const;
