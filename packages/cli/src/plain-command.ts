import { InputError } from "@summitry/core";
import { type Argument, Command, type Option } from "commander";

/**
 * A command that refuses what is typed in the words in which the library refuses a value: what, its value, and what is
 * allowed, with the nearest name. The methods take the place of those by which commander words its own errors.
 */
export class PlainCommand extends Command {
  override createCommand(name?: string): PlainCommand {
    return new PlainCommand(name);
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
    const allowed = isScenario ? `a command before it, as in run ${name} or batch ${name}` : commands;
    throw new InputError({ field: "command", value: name, allowed });
  }

  #nothing(field: string, allowed: string): InputError {
    return new InputError({ field, value: "", allowed });
  }
}

function shown(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
