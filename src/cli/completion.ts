export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A command, as a shell needs to know it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** What its arguments may be. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  readonly takesValue: boolean;
  readonly takesFile: boolean;
  /** What its value may be; anything, where there are none. */
  readonly choices: readonly string[];
}

/** The script that makes a shell complete the commands, their options and the options' values. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  return { bash, zsh, fish }[shell](commands);
}

const withHelp = (options: readonly CompletedOption[]): readonly CompletedOption[] => [
  ...options,
  { name: "--help", description: "display help", takesValue: false, takesFile: false, choices: [] },
];

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words, options }) => {
    const values = options
      .filter(({ takesValue }) => takesValue)
      .map(({ name: option, takesFile, choices }) => {
        const candidates = takesFile ? "-f" : `-W ${quote(choices.join(" "))}`;
        return `        ${option}) COMPREPLY=($(compgen ${candidates} -- "$word")); return ;;`;
      });
    const names = withHelp(options).map((option) => option.name);
    const perValue = values.length === 0 ? [] : [`      case "$previous" in`, ...values, "      esac"];
    return [
      `    ${name})`,
      ...perValue,
      `      COMPREPLY=($(compgen -W ${quote([...words, ...names].join(" "))} -- "$word")) ;;`,
    ].join("\n");
  });
  return `# bash completion of thrive-cpd
_thrive_cpd() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quote([...commands.map(({ name }) => name), "help", "--help", "--version"].join(" "))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
}
complete -o filenames -F _thrive_cpd thrive-cpd
`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(
    ({ name, summary }) => `    ${quote(`${name}:${summary.replaceAll(":", String.raw`\:`)}`)}`,
  );
  const cases = commands.map(({ name, words, options }) => {
    const specs = withHelp(options).map(({ name: option, description, takesValue, takesFile, choices }) => {
      const text = description.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
      const value = takesFile ? ":file:_files" : `:value:(${choices.join(" ")})`;
      return `        ${quote(`${option}[${text}]${takesValue ? value : ""}`)}`;
    });
    const rest = words.length > 0 ? quote(`1:argument:(${words.join(" ")})`) : quote("*::argument:");
    return [`      ${name})`, `      _arguments \\`, ...specs.map((spec) => `${spec} \\`), `        ${rest} ;;`].join(
      "\n",
    );
  });
  return `#compdef thrive-cpd
# zsh completion of thrive-cpd
_thrive_cpd() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_thrive_cpd" ]; then _thrive_cpd "$@"; else compdef _thrive_cpd thrive-cpd; fi
`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, summary, words, options }) => {
    const condition = `-n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c thrive-cpd -n __fish_use_subcommand -f -a ${name} -d ${fishQuote(summary)}`,
      ...words.map((word) => `complete -c thrive-cpd ${condition} -f -a ${word}`),
      ...withHelp(options).map(({ name: option, description, takesValue, takesFile, choices }) => {
        const value = takesFile ? " -r" : ` -x -a ${quote(choices.join(" "))}`;
        return `complete -c thrive-cpd ${condition} -l ${option.slice(2)} -d ${fishQuote(description)}${takesValue ? value : ""}`;
      }),
    ];
  });
  return `# fish completion of thrive-cpd\n${lines.join("\n")}\n`;
}

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const fishQuote = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
