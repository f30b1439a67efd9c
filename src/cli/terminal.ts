/** How wide the terminal is; without one, as wide as the oldest. */
export const terminalWidth = (): number => (process.stdout.columns > 0 ? process.stdout.columns : 80);

/** Whether stdout is a terminal that shows colours, and they are not disabled (https://no-color.org). */
export const showsColor = (): boolean => process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
