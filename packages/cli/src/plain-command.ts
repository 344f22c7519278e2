import { InputError } from "@summitry/core";
import { type Argument, Command, type Option } from "commander";

/** Options whose values add up when they are given several times. */
const ADD_UP = ["--set", "--without", "--relax", "--variant", "--only", "--vary", "--with"];

/**
 * A command that refuses what is typed in the words in which the library refuses a value: what, its value, and what is
 * allowed, with the nearest name. The methods take the place of those by which commander words its own errors.
 */
export class PlainCommand extends Command {
  override createCommand(name?: string): PlainCommand {
    return new PlainCommand(name);
  }

  /** Adds an option that takes one value: a second one would take the place of the first unnoticed, so it is refused. */
  override addOption(option: Option): this {
    super.addOption(option);
    const flag = option.long ?? option.flags;
    if (!option.required || ADD_UP.includes(flag)) return this;
    let first: string | null = null;
    return this.on(`option:${option.name()}`, (value: string) => {
      const allowed = `one value, and ${JSON.stringify(first)} came before`;
      if (first !== null) throw new InputError({ field: flag, value, allowed });
      first = value;
    });
  }

  /** Refuses an option that there is not. */
  unknownOption(flag: string): never {
    const options = this.options.map(({ long, short }) => long ?? short ?? "");
    throw new InputError({ field: "option", value: flag, allowed: options });
  }

  /** Refuses an option without the value that it takes. */
  optionMissingArgument({ flags, description }: Option): never {
    throw this.#nothing(flags.split(" ")[0] ?? flags, `${flags}: ${description}`);
  }

  /** Refuses to go without an option that has to be given. */
  missingMandatoryOptionValue({ flags, description }: Option): never {
    throw this.#nothing(flags.split(" ")[0] ?? flags, `${flags}: ${description}`);
  }

  /** Refuses to go without an argument that has to be given. */
  missingArgument(name: string): never {
    const argument = this.registeredArguments.find((each) => each.name() === name);
    throw this.#nothing(name, argument?.description ?? "a value");
  }

  /** Refuses what nothing is left for. */
  _excessArguments(given: readonly string[]): void {
    if (this.parent === null) return; // what stands in the place of a command is refused as one
    const { registeredArguments: taken } = this;
    const value = given[taken.length];
    const last = taken.at(-1);
    const allowed = `nothing more after ${last === undefined ? this.name() : shown(last)}`;
    throw new InputError({ field: "argument", value, allowed });
  }

  /** Refuses a command that there is not. */
  refuseCommand(name: string, scenarios: readonly string[]): never {
    const commands = this.commands.map((command) => command.name());
    const isScenario = scenarios.includes(name) || /[./\\]/.test(name);
    const asOption = name === "version" ? "--version" : commands;
    const allowed = isScenario ? `a command before it, as in run ${name} or batch ${name}` : asOption;
    throw new InputError({ field: "command", value: name, allowed });
  }

  #nothing(field: string, allowed: string): InputError {
    return new InputError({ field, value: "", allowed });
  }
}

function shown(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
