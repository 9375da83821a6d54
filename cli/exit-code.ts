/** What every command ends with; part of the interface. */
export const EXIT = { fine: 0, error: 1, attention: 2 } as const;
