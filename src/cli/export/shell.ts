/** A command line that a POSIX shell reads as these arguments. */
export const shellCommand = (args: readonly string[]): string => args.map(quote).join(" ");

const quote = (arg: string): string =>
  /^[\w/.,:=@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", String.raw`'\''`)}'`;
