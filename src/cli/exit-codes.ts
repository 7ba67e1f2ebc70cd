/** Exit codes of the command line. 64 and 70 as in sysexits.h. */
export const exitCodes = {
  nothingToReport: 0,
  findings: 1,
  badInput: 2,
  usage: 64,
  ourFault: 70,
} as const;
